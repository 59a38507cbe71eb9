using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Jobs;
using Crm.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Lists;

/// <summary>Takes back what its author did to many lines at once, within a day.</summary>
internal sealed class BulkDeeds(ModuleDbContext db, IEnumerable<IBulkUndo> parts, ICurrentUser user, IClock clock)
{
    public async Task<BulkResult> Undo(Guid id, CancellationToken ct)
    {
        var deed = await db.Set<BulkDeed>().AsTracking().FirstOrDefaultAsync(d => d.Id == id && d.UserId == user.Id, ct) ?? throw CoreErrors.Missing();
        deed.Undo(clock.Now);
        var result = await parts.First(p => deed.Kind.StartsWith(p.Prefix, StringComparison.Ordinal)).Undo(deed, ct);
        await db.SaveChangesAsync(ct);
        return result;
    }
}

/// <summary>Forgets deeds that can no longer be taken back. They carry neither audit nor version, so one statement does it.</summary>
internal sealed class BulkDeedCleaning(ModuleDbContext db, IClock clock) : IJob
{
    public async Task Run(CancellationToken ct)
    {
        var limit = clock.Now.AddDays(-2);
        await db.Set<BulkDeed>().Where(d => d.At < limit).ExecuteDeleteAsync(ct);
    }
}
