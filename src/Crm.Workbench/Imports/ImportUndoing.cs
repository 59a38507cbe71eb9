using Crm.Foundation.Data;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Foundation.Localization;
using Crm.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Imports;

/// <summary>
/// Takes back what an import did, the last first: what it made goes to the trash, what it changed gets its former fields and links again.
/// A thing that somebody changed since stays as it is, and is listed. Lines of the journal go as they are used, so that work cut short goes on.
/// </summary>
internal sealed class ImportUndoing(ModuleDbContext db, UndoneThings things, Texts texts, IClock clock)
{
    private const int Batch = 500;

    /// <summary>Undoes the last things of the journal; false when nothing is left. Tracked, for the caller to save.</summary>
    public async Task<bool> Next(Import import, CancellationToken ct)
    {
        var journal = db.Set<ImportTouch>().AsTracking().Where(t => t.ImportId == import.Id);
        var owners = (await journal.OrderByDescending(t => t.Seq).Select(t => t.EntityId).Take(Batch).ToListAsync(ct)).Distinct().ToList();
        if (owners.Count == 0) return false;
        var touches = await journal.Where(t => owners.Contains(t.EntityId)).OrderByDescending(t => t.Seq).ToListAsync(ct);
        var kept = new List<ImportRejection>();
        var seq = await db.Set<ImportRejection>().Where(r => r.ImportId == import.Id).MaxAsync(r => (int?)r.Seq, ct) ?? 0;
        foreach (var ofType in touches.GroupBy(t => t.Entity).ToList())
        {
            var known = await things.Of(ofType.Key, [.. ofType.Select(t => t.EntityId).Distinct()], ct);
            foreach (var ofThing in ofType.GroupBy(t => t.EntityId))
                if (await Refusal(ofThing.ToList(), known.GetValueOrDefault(ofThing.Key)) is { } reason)
                    kept.Add(Kept(import.Id, ++seq, ofThing.First(), known.GetValueOrDefault(ofThing.Key), reason));
        }
        if (import.Kept < ImportRejection.MaxListed) db.AddRange(kept);
        db.RemoveRange(touches);
        import.TookBack(touches.Count, kept.Count, clock.Now);
        return true;
    }

    /// <summary>Why the thing stays as it is; null when it was taken back, or is gone anyway.</summary>
    private async Task<string?> Refusal(List<ImportTouch> touches, AuditedEntity? thing)
    {
        if (thing is null) return null;
        if (thing.Stamp != touches[0].Stamp) return thing.DeletedAt is not null ? null : "modifié depuis l’import";
        try
        {
            foreach (var touch in touches) await things.TakeBack(thing, touch);
            return null;
        }
        catch (BusinessException refused)
        {
            return texts.Of(refused);
        }
    }

    private static ImportRejection Kept(Guid import, int seq, ImportTouch touch, AuditedEntity? thing, string reason) => new()
    {
        ImportId = import, Seq = seq, Phase = RejectionPhase.Undo, Line = touch.Line, Column = touch.Kind is TouchKind.Created ? "créé" : "modifié",
        Value = ImportRejection.Cut(UndoneThings.NameOf(thing)), Reason = ImportRejection.Cut(reason), Remedy = "Reprenez-le à la main s’il le faut.",
    };
}
