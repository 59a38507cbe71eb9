using System.Text.Json;
using Crm.Foundation.Files;

namespace Crm.Workbench.Imports;

/// <summary>The lines of a file under the names of its importer, batch by batch; those within merged cells are refused.</summary>
internal sealed class ImportReading
{
    private readonly Import import;
    private readonly string path;
    private readonly ColumnMapping mapping;
    private readonly IReadOnlyList<MergedCells> merged;

    public ImportReading(Import import, IImporter importer, string path)
    {
        (this.import, this.path, merged) = (import, path, TabularReader.Merged(path, import.Sheet));
        mapping = Columns(import).MustHave(importer.Columns);
    }

    public static Dictionary<string, string> Fields(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;

    public static ColumnMapping Columns(Import import) => new(Fields(import.Mapping));

    public int Count() => TabularReader.Read(path, import.Sheet).Count();

    /// <summary>Those after a line, at most so many at once.</summary>
    public IEnumerable<ImportRow[]> Batches(int size, int after) =>
        TabularReader.Read(path, import.Sheet).SkipWhile(r => r.Line <= after).Select(Row).Chunk(size);

    private ImportRow Row(TabularRow line)
    {
        var row = new ImportRow(line, mapping);
        if (merged.FirstOrDefault(m => m.From <= line.Line && line.Line <= m.To) is { } cells)
            row.Reject("", $"cellules fusionnées lignes {cells.From}–{cells.To}", "Défusionnez-les et remplissez chaque ligne.", cells.Range);
        return row;
    }
}
