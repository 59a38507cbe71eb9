using Crm.Foundation.Data;
using Crm.Workbench.PersonalData;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Imports;

/// <summary>What an import kept of anonymised things for its undo goes: undone, it leaves them as they are. Such lines carry neither audit nor version, so one
/// statement does it.</summary>
internal sealed class ImportForgets(ModuleDbContext db) : IForgets
{
    public Task Forget(IReadOnlyCollection<Guid> entities, CancellationToken ct) =>
        db.Set<ImportTouch>().Where(t => entities.Contains(t.EntityId)).ExecuteDeleteAsync(ct);
}
