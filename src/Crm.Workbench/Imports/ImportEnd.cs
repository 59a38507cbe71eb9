using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Crm.Workbench.Notifications;

namespace Crm.Workbench.Imports;

/// <summary>The end of an import or of its undoing: said in the audit log and to who asked for it; its file goes.</summary>
internal sealed class ImportEnd(ModuleDbContext db, ImportTools tools, UploadedFiles files, AuditLog audit, INotifications notifications, IClock clock)
{
    public async Task Of(Guid id, CancellationToken ct)
    {
        var import = await tools.Find(id, ct);
        var (undo, label) = (import.State is ImportState.Undoing, tools.LabelOf(import.Kind));
        import.Finish(clock.Now);
        audit.Note(nameof(Import), id, undo ? "ImportUndone" : "Imported", undo
            ? new { kind = label, file = import.FileName, rows = import.Done, kept = import.Kept }
            : new { kind = label, file = import.FileName, created = import.Created, changed = import.Changed, unchanged = import.Unchanged });
        var author = undo ? import.UndoneBy!.Value : import.CreatedBy;
        if (author != Guid.Empty)
            await notifications.Tell([author], NotificationKind.ImportFinished, undo ? $"Import « {import.FileName} » annulé"
            : $"Import « {import.FileName} » : {InWords(import)}", ImportNoun.Kind.UrlOf(id), ct);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        files.Forget(id);
    }

    private static string InWords(Import import) => ImportReport.InWords(import.Created, import.Changed, import.Unchanged, import.RejectedLines);
}
