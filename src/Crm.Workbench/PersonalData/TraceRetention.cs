using Crm.Foundation.Audit;
using Crm.Foundation.Events;
using Crm.Workbench.Drafts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.PersonalData;

/// <summary>Rows that nothing refers to and that carry neither audit nor version: they go by one statement, oldest first, whatever their number.</summary>
public abstract class TraceRetention : IRetentionWork
{
    public abstract string Code { get; }

    public Task<int> Count(DateOnly limit, CancellationToken ct) => Counted(At(limit), ct);

    public Task<int> Apply(DateOnly limit, int max, CancellationToken ct) => Delete(At(limit), ct);

    protected abstract Task<int> Counted(DateTime limit, CancellationToken ct);

    protected abstract Task<int> Delete(DateTime limit, CancellationToken ct);

    private static DateTime At(DateOnly limit) => limit.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}

/// <summary>Lines of the journal, exports aside.</summary>
internal sealed class PastAudit(RetentionData data) : TraceRetention
{
    public override string Code => TraceKinds.Audit.Code;

    protected override Task<int> Counted(DateTime limit, CancellationToken ct) => Past(limit).CountAsync(ct);

    protected override Task<int> Delete(DateTime limit, CancellationToken ct) => Past(limit).ExecuteDeleteAsync(ct);

    private IQueryable<AuditEntry> Past(DateTime limit) => data.Context.Set<AuditEntry>().Where(e => e.At < limit && e.Action != AuditLog.Exported);
}

/// <summary>Who exported what.</summary>
internal sealed class PastExports(RetentionData data) : TraceRetention
{
    public override string Code => TraceKinds.Exports.Code;

    protected override Task<int> Counted(DateTime limit, CancellationToken ct) => Past(limit).CountAsync(ct);

    protected override Task<int> Delete(DateTime limit, CancellationToken ct) => Past(limit).ExecuteDeleteAsync(ct);

    private IQueryable<AuditEntry> Past(DateTime limit) => data.Context.Set<AuditEntry>().Where(e => e.At < limit && e.Action == AuditLog.Exported);
}

/// <summary>Mails that were sent, or given up.</summary>
internal sealed class PastMails(RetentionData data) : TraceRetention
{
    public override string Code => TraceKinds.Mails.Code;

    protected override Task<int> Counted(DateTime limit, CancellationToken ct) => Past(limit).CountAsync(ct);

    protected override Task<int> Delete(DateTime limit, CancellationToken ct) => Past(limit).ExecuteDeleteAsync(ct);

    private IQueryable<OutboxMessage> Past(DateTime limit) =>
        data.Context.Set<OutboxMessage>().Where(m => m.CreatedAt < limit && (m.SentAt != null || m.Attempts >= OutboxMessage.MaxAttempts));
}

/// <summary>What nobody came back to.</summary>
internal sealed class PastDrafts(RetentionData data) : TraceRetention
{
    public override string Code => TraceKinds.Drafts.Code;

    protected override Task<int> Counted(DateTime limit, CancellationToken ct) => Past(limit).CountAsync(ct);

    protected override Task<int> Delete(DateTime limit, CancellationToken ct) => Past(limit).ExecuteDeleteAsync(ct);

    private IQueryable<Draft> Past(DateTime limit) => data.Context.Set<Draft>().Where(d => d.SavedAt < limit);
}
