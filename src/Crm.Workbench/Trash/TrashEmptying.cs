using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Foundation.Jobs;
using Crm.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Trash;

/// <summary>
/// Each night, deletes what has been in the trash for longer than it may come back, kind by kind and batch by batch: all of a batch or nothing. The journal
/// says that each left, and no longer what it was. What one kind kept from leaving leaves after it: rounds go on until one finds nothing.
/// </summary>
internal sealed class TrashEmptying(TrashCatalog catalog, IEnumerable<ITrashFollower> followers, ModuleDbContext db, Traces traces, AuditLog audit,
    AttachmentStore files, IClock clock) : IJob
{
    public const string Action = "Emptied";

    private const int Size = 200;

    public async Task Run(CancellationToken ct)
    {
        var limit = clock.Now.AddDays(-TrashRules.Days);
        while (await Round(limit, ct)) { }
    }

    private async Task<bool> Round(DateTime limit, CancellationToken ct)
    {
        var found = false;
        foreach (var kind in catalog.Kinds)
            while (await Empty(kind, limit, ct) is { Ids.Count: > 0 } emptied)
            {
                found = true;
                // A crash here leaves a file that nothing names, never a name without its file.
                emptied.Files.ForEach(files.Delete);
            }
        return found;
    }

    private async Task<Emptied> Empty(TrashKind kind, DateTime limit, CancellationToken ct)
    {
        var emptied = new Emptied(kind, []);
        await db.InOneTransaction(async () =>
        {
            db.ChangeTracker.Clear();
            emptied = new Emptied(kind, await kind.Past(db, limit, catalog.Links).Take(Size).ToListAsync(ct));
            if (emptied.Ids.Count == 0) return;
            foreach (var follower in followers) await follower.Follow(emptied, ct);
            foreach (var link in catalog.Links) await link.Settle(db, emptied, ct);
            await kind.Remove(db, emptied.Ids, ct);
            await traces.Forget([.. emptied.Ids, .. emptied.With], !kind.KeepsJournal, ct);
            foreach (var id in emptied.Ids) audit.Note(kind.Entity.Name, id, Action);
            await db.SaveChangesAsync(ct);
        }, ct);
        return emptied;
    }
}
