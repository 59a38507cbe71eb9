using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Crm.Foundation.Time;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Imports;

/// <summary>Takes up imports whose work stopped without a word: a process killed, a job store lost.</summary>
internal sealed class ImportRescue(ModuleDbContext db, IBackgroundJobClient jobs, IClock clock) : IJob
{
    public async Task Run(CancellationToken ct)
    {
        var limit = clock.Now - Import.Patience;
        var stopped = await db.Scoped<Import>()
            .Where(i => (i.State == ImportState.Checking || i.State == ImportState.Importing || i.State == ImportState.Undoing)
                && (i.BeatAt == null || i.BeatAt < limit)).Select(i => i.Id).ToListAsync(ct);
        foreach (var id in stopped) jobs.Enqueue<ImportWorker>(w => w.Run(id, CancellationToken.None));
    }
}

/// <summary>Forgets files tried and never imported, and journals that can no longer serve.</summary>
internal sealed class ImportCleaning(ModuleDbContext db, UploadedFiles files, IClock clock) : IJob
{
    private const int WaitingDays = 7;

    public async Task Run(CancellationToken ct)
    {
        var (waiting, over) = (clock.Now.AddDays(-WaitingDays), clock.Now.AddDays(-Import.UndoDays));
        var forgotten = await db.Scoped<Import>().AsTracking()
            .Where(i => !i.Writing && i.State != ImportState.Checking && i.CreatedAt < waiting).ToListAsync(ct);
        foreach (var import in forgotten)
        {
            import.Delete(clock.Now);
            files.Forget(import.Id);
        }
        await db.SaveChangesAsync(ct);
        var past = db.Scoped<Import>().IgnoreQueryFilters([ModelConventions.SoftDelete])
            .Where(i => i.DeletedAt != null || i.FinishedAt < over || i.UndoneAt < over).Where(i => i.State != ImportState.Undoing).Select(i => i.Id);
        // Working tables of a job, neither audited nor scoped by themselves: no entity is behind these rows.
        await db.Set<ImportTouch>().Where(t => past.Contains(t.ImportId)).ExecuteDeleteAsync(ct);
        await db.Set<ImportRejection>().Where(r => past.Contains(r.ImportId)).ExecuteDeleteAsync(ct);
    }
}
