using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Imports;

/// <summary>Which heading gives which column: proposed from what the Caf chose before and from the names, then chosen and remembered.</summary>
public sealed class ImportColumns(ModuleDbContext db, UploadedFiles files, ICurrentUser user)
{
    public async Task<ColumnMapping> Propose(Import import, IImporter importer, string? sheet, CancellationToken ct)
    {
        var headings = TabularReader.Headings(files.PathOf(import.Id), sheet);
        var remembered = await Remembered(importer.Kind, headings).ToDictionaryAsync(m => m.Heading, m => m.Column, ct);
        return ColumnMapping.Propose(importer.Columns, headings, remembered);
    }

    public async Task Choose(Import import, IImporter importer, IReadOnlyDictionary<string, string?> chosen, CancellationToken ct)
    {
        var headings = TabularReader.Headings(files.PathOf(import.Id), import.Sheet);
        var kept = chosen.Where(c => !string.IsNullOrEmpty(c.Value) && importer.Columns.Any(i => i.Name == c.Key)).ToDictionary(c => c.Key, c => c.Value!);
        var errors = new InputErrors();
        foreach (var (column, heading) in kept.Where(k => !headings.Contains(k.Value))) errors.Add(column, ImportErrors.UnknownHeading, ("heading", heading));
        foreach (var twice in kept.GroupBy(k => k.Value).Where(g => g.Count() > 1))
            errors.Add(twice.Last().Key, ImportErrors.HeadingTwice, ("heading", twice.Key));
        errors.ThrowIfAny();
        import.Map(import.Sheet, JsonSerializer.Serialize(kept));
        await Remember(importer.Kind, headings, kept, ct);
    }

    private async Task Remember(string kind, IReadOnlyList<string> headings, Dictionary<string, string> chosen, CancellationToken ct)
    {
        var columnOf = chosen.ToDictionary(c => c.Value, c => c.Key);
        var known = await Remembered(kind, headings).AsTracking().ToDictionaryAsync(m => m.Heading, ct);
        foreach (var heading in headings.Where(h => TabularRow.Key(h).Length <= ImportMemory.HeadingMaxLength))
        {
            var (key, column) = (TabularRow.Key(heading), columnOf.GetValueOrDefault(heading, ""));
            if (known.TryGetValue(key, out var memory)) memory.Column = column;
            else db.Add(new ImportMemory { Caf = ImportMemory.CafOf(user.Profile), Kind = kind, Heading = key, Column = column });
        }
    }

    private IQueryable<ImportMemory> Remembered(string kind, IReadOnlyList<string> headings)
    {
        var (caf, keys) = (ImportMemory.CafOf(user.Profile), headings.Select(TabularRow.Key).ToList());
        return db.Set<ImportMemory>().Where(m => m.Caf == caf && m.Kind == kind && keys.Contains(m.Heading));
    }
}
