using System.Text;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Workbench.Imports;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Imports;

/// <summary>An import from its file to its end, as the screens take it, with the background's work done at once.</summary>
internal static class ImportFlow
{
    /// <summary>Up to the end of the trial.</summary>
    public static async Task<Guid> Tried(this CrmHost crm, string account, string kind, string csv, params (string Name, string Value)[] settings)
    {
        var id = await crm.As(account, s => s.GetRequiredService<ImportCenter>().Begin(new BeginImport(kind, "fichier.csv",
            new MemoryStream(Encoding.UTF8.GetBytes(csv)), settings.ToDictionary(x => x.Name, x => x.Value)), default));
        await crm.As(account, s => s.GetRequiredService<ImportCenter>().TryOut(id, false, default));
        await crm.Work(id);
        return id;
    }

    public static async Task<ImportOutput> Imported(this CrmHost crm, string account, string kind, string csv, bool partial = false)
    {
        var id = await crm.Tried(account, kind, csv);
        var tried = await crm.Read(account, id);
        tried.State.ShouldBe(ImportState.Checked, tried.Problem);
        await crm.As(account, s => s.GetRequiredService<ImportCenter>().Confirm(id, partial, default));
        await crm.Work(id);
        var done = await crm.Read(account, id);
        done.State.ShouldBe(ImportState.Done, done.Problem);
        (done.Created, done.Changed, done.Unchanged, done.Rejected)
            .ShouldBe((tried.Created, tried.Changed, tried.Unchanged, tried.Rejected), "the trial says what the import does");
        return done;
    }

    /// <summary>A file from its beginning to its end, as the command line brings it: tried, then written unless a cell is refused.</summary>
    public static async Task<Brought> Bring(this CrmHost crm, string account, string kind, byte[] file, bool dryRun = false,
        params (string Name, string Value)[] settings)
    {
        var id = await crm.As(account, s => s.GetRequiredService<ImportCenter>()
            .Begin(new BeginImport(kind, "fichier.csv", new MemoryStream(file), settings.ToDictionary(x => x.Name, x => x.Value)), default));
        await crm.As(account, s => s.GetRequiredService<ImportCenter>().TryOut(id, unattended: !dryRun, default));
        await crm.Work(id);
        var (import, cells) = (await crm.Read(account, id), await crm.Refusals(account, id));
        import.State.ShouldBe(dryRun || import.Rejected > 0 ? ImportState.Checked : ImportState.Done, import.Problem);
        return new Brought(import, [.. cells.Where(c => c.Phase is not RejectionPhase.Note)], [.. cells.Where(c => c.Phase is RejectionPhase.Note)]);
    }

    public static async Task<ImportOutput> Undone(this CrmHost crm, string account, Guid id)
    {
        await crm.As(account, s => s.GetRequiredService<ImportCenter>().Undo(id, default));
        await crm.Work(id);
        return await crm.Read(account, id);
    }

    public static Task Work(this CrmHost crm, Guid id, CancellationToken ct = default) => crm.Services.GetRequiredService<ImportWorker>().Run(id, ct);

    public static Task<ImportOutput> Read(this CrmHost crm, string account, Guid id) =>
        crm.As(account, s => s.GetRequiredService<ImportReader>().Get(id, default));

    public static Task<IReadOnlyList<RejectionOutput>> Refusals(this CrmHost crm, string account, Guid id) =>
        crm.As(account, async s => (await s.GetRequiredService<ImportReader>().Rejections(id, new PageRequest(), default)).Items);
}

/// <summary>What an import did, or would do; the cells it refused, and what it left aside without refusing.</summary>
internal sealed record Brought(ImportOutput Import, IReadOnlyList<RejectionOutput> Rejected, IReadOnlyList<RejectionOutput> Notes)
{
    public (int Created, int Changed, int Unchanged) Counts => (Import.Created, Import.Changed, Import.Unchanged);
}
