using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Localization;
using Crm.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Imports;

/// <summary>The three works of an import, a batch at a time: each batch is one transaction with its journal and its progress.</summary>
internal sealed class ImportSteps(ModuleDbContext db, ImportTools tools, ImportJournal journal, ImportUndoing undoing, ImportEnd end, Texts texts, IClock clock)
{
    public const int BatchSize = 500;

    /// <summary>Reads every line as if to write it, and forgets what it made. True when the writing follows by itself.</summary>
    public async Task<bool> Check(Guid id, CancellationToken ct)
    {
        var (reading, run) = await Open(id, ct);
        var total = reading.Count();
        if (total == 0) throw new BusinessException(ImportErrors.NothingToRead);
        await db.Set<ImportRejection>().Where(r => r.ImportId == id).ExecuteDeleteAsync(ct); // of a former try; not audited, not scoped by itself
        await Note(id, i => i.Counted(total), ct);
        foreach (var rows in reading.Batches(BatchSize, 0))
        {
            await run.Bring([.. rows.Where(r => !r.IsRejected)], ct);
            db.ChangeTracker.Clear();
            await Advance(id, rows, RejectionPhase.Check, ct);
        }
        var follows = false;
        await Note(id, i =>
        {
            i.Finish(clock.Now);
            follows = i is { Unattended: true, RejectedLines: 0 };
            if (follows) i.AskForWriting(partial: false);
        }, ct);
        return follows;
    }

    /// <summary>Writes the lines after the last one saved. True when what was written must be taken back.</summary>
    public async Task<bool> Write(Guid id, CancellationToken ct)
    {
        var (reading, run) = await Open(id, ct);
        var import = await tools.Find(id, ct);
        foreach (var rows in reading.Batches(BatchSize, import.Line))
        {
            var written = await WriteBatch(id, run, rows, ct);
            if (import.Partial || written.FirstOrDefault(r => r.IsRejected) is not { } refused) continue;
            await Note(id, i =>
                i.GiveUp(texts.Of(new BusinessException(ImportErrors.RefusedWhileWriting).With("line", refused.Line)
                .With("reason", refused.Errors[0].Reason)), clock.Now), ct);
            return true;
        }
        await end.Of(id, ct);
        return false;
    }

    public async Task<bool> Undo(Guid id, CancellationToken ct)
    {
        var more = true;
        while (more)
        {
            await db.InOneTransaction(async () =>
            {
                more = await undoing.Next(await tools.Find(id, ct), ct);
                await db.SaveChangesAsync(ct);
            }, ct);
            db.ChangeTracker.Clear();
        }
        await end.Of(id, ct);
        return false;
    }

    /// <summary>A batch that the database or a rule refuses as a whole is tried again line by line, so that one bad line is named and costs no other.</summary>
    private async Task<IReadOnlyList<ImportRow>> WriteBatch(Guid id, IImportRun run, IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        try
        {
            await db.InOneTransaction(async () =>
            {
                await run.Bring([.. rows.Where(r => !r.IsRejected)], ct);
                await journal.Save(id, rows.Max(r => r.Line), ct);
                await Advance(id, rows, RejectionPhase.Write, ct);
            }, ct);
            return rows;
        }
        catch (Exception refused) when (refused is DbUpdateException or BusinessException { Code: not CoreErrors.Stale })
        {
            db.ChangeTracker.Clear();
            if (rows is [var alone])
            {
                alone.Reject("", refused is BusinessException known ? texts.Of(known) : "refusé par la base de données");
                await Advance(id, rows, RejectionPhase.Write, ct);
                return rows;
            }
            var tried = new List<ImportRow>();
            foreach (var row in rows) tried.AddRange(await WriteBatch(id, run, [row.IsRejected ? row : row.Again()], ct));
            return tried;
        }
    }

    private async Task<(ImportReading, IImportRun)> Open(Guid id, CancellationToken ct)
    {
        var import = await tools.Find(id, ct);
        var importer = tools.Importer(import.Kind);
        var reading = new ImportReading(import, importer, tools.PathOf(id));
        return (reading, await importer.Start(ImportReading.Fields(import.Settings), ct));
    }

    private async Task Advance(Guid id, IReadOnlyList<ImportRow> rows, RejectionPhase phase, CancellationToken ct)
    {
        var import = await tools.Find(id, ct);
        var seq = import.RejectedCells + (phase is RejectionPhase.Write ? ImportRejection.MaxListed : 0);
        foreach (var cell in rows.SelectMany(r => r.Errors).Take(Math.Max(0, ImportRejection.MaxListed - import.RejectedCells)))
            db.Add(new ImportRejection
            {
                ImportId = id, Seq = ++seq, Phase = phase, Line = cell.Line, Column = ImportRejection.Cut(cell.Column), Value = ImportRejection.Cut(cell.Value),
                Reason = ImportRejection.Cut(cell.Reason), Remedy = ImportRejection.Cut(cell.Remedy),
            });
        if (phase is RejectionPhase.Check)
            foreach (var note in rows.SelectMany(r => r.Notes).DistinctBy(n => n.Line))
                db.Add(new ImportRejection
                {
                    ImportId = id, Seq = ImportRejection.FirstNote + note.Line, Phase = RejectionPhase.Note, Line = note.Line,
                    Column = ImportRejection.Cut(note.Column), Value = ImportRejection.Cut(note.Value), Reason = ImportRejection.Cut(note.Reason),
                });
        import.Advance(rows, clock.Now);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private async Task Note(Guid id, Action<Import> change, CancellationToken ct)
    {
        change(await tools.Find(id, ct));
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }
}
