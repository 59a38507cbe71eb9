using Crm.Foundation.Audit;
using Crm.Foundation.Events;
using Crm.Modules.Territories.Data;
using Crm.Modules.Territories.Drafts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.PersonalData;

/// <summary>Rows that nothing refers to and that carry neither audit nor version: they go by one statement, oldest first, whatever their number.</summary>
internal abstract class TraceRetention : IRetentionWork
{
    public abstract string Code { get; }

    public Task<int> Count(DateOnly limit, CancellationToken ct) => Counted(At(limit), ct);

    public Task<int> Apply(DateOnly limit, int max, CancellationToken ct) => Delete(At(limit), ct);

    protected abstract Task<int> Counted(DateTime limit, CancellationToken ct);

    protected abstract Task<int> Delete(DateTime limit, CancellationToken ct);

    private static DateTime At(DateOnly limit) => limit.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}

/// <summary>Lines of the journal, exports aside.</summary>
internal sealed class PastAudit(TerritoriesData data) : TraceRetention
{
    public override string Code => "Audit";

    protected override Task<int> Counted(DateTime limit, CancellationToken ct) => Past(limit).CountAsync(ct);

    protected override Task<int> Delete(DateTime limit, CancellationToken ct) => Past(limit).ExecuteDeleteAsync(ct);

    private IQueryable<AuditEntry> Past(DateTime limit) => data.Context.Set<AuditEntry>().Where(e => e.At < limit && e.Action != AuditLog.Exported);
}

/// <summary>Who exported what.</summary>
internal sealed class PastExports(TerritoriesData data) : TraceRetention
{
    public override string Code => "Exports";

    protected override Task<int> Counted(DateTime limit, CancellationToken ct) => Past(limit).CountAsync(ct);

    protected override Task<int> Delete(DateTime limit, CancellationToken ct) => Past(limit).ExecuteDeleteAsync(ct);

    private IQueryable<AuditEntry> Past(DateTime limit) => data.Context.Set<AuditEntry>().Where(e => e.At < limit && e.Action == AuditLog.Exported);
}

/// <summary>Mails that were sent, or given up.</summary>
internal sealed class PastMails(TerritoriesData data) : TraceRetention
{
    public override string Code => "Mails";

    protected override Task<int> Counted(DateTime limit, CancellationToken ct) => Past(limit).CountAsync(ct);

    protected override Task<int> Delete(DateTime limit, CancellationToken ct) => Past(limit).ExecuteDeleteAsync(ct);

    private IQueryable<OutboxMessage> Past(DateTime limit) => data.Context.Set<OutboxMessage>().Where(m => m.CreatedAt < limit && (m.SentAt != null || m.Attempts >= OutboxMessage.MaxAttempts));
}

/// <summary>What nobody came back to.</summary>
internal sealed class PastDrafts(TerritoriesData data) : TraceRetention
{
    public override string Code => "Drafts";

    protected override Task<int> Counted(DateTime limit, CancellationToken ct) => Past(limit).CountAsync(ct);

    protected override Task<int> Delete(DateTime limit, CancellationToken ct) => Past(limit).ExecuteDeleteAsync(ct);

    private IQueryable<Draft> Past(DateTime limit) => data.Context.Set<Draft>().Where(d => d.SavedAt < limit);
}

/// <summary>Answers given to people.</summary>
internal sealed class PastRequests(TerritoriesData data) : TraceRetention
{
    public override string Code => "Requests";

    protected override Task<int> Counted(DateTime limit, CancellationToken ct) => Past(limit).CountAsync(ct);

    protected override Task<int> Delete(DateTime limit, CancellationToken ct) => Past(limit).ExecuteDeleteAsync(ct);

    private IQueryable<PersonRequest> Past(DateTime limit) => data.PersonRequests.IgnoreQueryFilters().Where(r => r.CreatedAt < limit);
}
