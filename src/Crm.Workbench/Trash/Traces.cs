using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Trash;

/// <summary>What the house kept of the values of things that are no more: the journal's lines stay, empty, and copies go. Nobody changes a line of the
/// journal by any other way, so one statement does it.</summary>
public sealed class Traces(ModuleDbContext db, IEnumerable<IForgets> others)
{
    public async Task Forget(IReadOnlyCollection<Guid> entities, bool journal, CancellationToken ct)
    {
        if (journal)
            await db.Set<AuditEntry>().Where(e => e.EntityId != null && entities.Contains(e.EntityId.Value))
                .ExecuteUpdateAsync(s => s.SetProperty(e => e.Changes, "{}"), ct);
        foreach (var other in others) await other.Forget(entities, ct);
    }
}
