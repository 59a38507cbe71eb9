using Crm.Foundation.Data;
using Crm.Foundation.Files;

namespace Crm.Workbench.Imports;

/// <summary>A file of a few hundred lines in one save, for demonstration data and checks; the imports of people go through the host, batch by batch.</summary>
public static class SmallImport
{
    /// <summary>All or nothing: nothing is kept when it is a dry run or a cell was refused.</summary>
    public static async Task<ImportReport> Import(
        this IImporter importer, ModuleDbContext db, string path, IReadOnlyDictionary<string, string> settings, bool dryRun, CancellationToken ct)
    {
        var run = await importer.Start(settings, ct);
        var mapping = ColumnMapping.Propose(importer.Columns, TabularReader.Headings(path)).MustHave(importer.Columns);
        var rows = TabularReader.Read(path).Select(r => new ImportRow(r, mapping)).ToList();
        await run.Bring(rows, ct);
        var report = new ImportReport { DryRun = dryRun };
        var refused = rows.Where(r => r.IsRejected).ToList();
        foreach (var row in refused.Count > 0 ? refused : rows) report.Add(row);
        if (dryRun || refused.Count > 0) db.ChangeTracker.Clear();
        else await db.SaveChangesAsync(ct);
        return report;
    }
}
