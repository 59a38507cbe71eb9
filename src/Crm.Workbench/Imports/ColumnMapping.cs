using Crm.Foundation.Errors;
using Crm.Foundation.Files;

namespace Crm.Workbench.Imports;

/// <summary>Which heading of the file gives which column of the importer.</summary>
public sealed class ColumnMapping
{
    private readonly Dictionary<string, (string Heading, string Key)> byColumn;

    /// <param name="headings">Heading by column.</param>
    public ColumnMapping(IReadOnlyDictionary<string, string> headings) =>
        byColumn = headings.Where(h => h.Value.Length > 0).ToDictionary(h => h.Key, h => (h.Value, TabularRow.Key(h.Value)));

    public IReadOnlyDictionary<string, string> Headings => byColumn.ToDictionary(c => c.Key, c => c.Value.Heading);

    public string? HeadingOf(string column) => byColumn.TryGetValue(column, out var found) ? found.Heading : null;

    public string? KeyOf(string column) => byColumn.TryGetValue(column, out var found) ? found.Key : null;

    /// <summary>By what was chosen before for a heading, then by name, label and synonyms; a heading serves once.</summary>
    /// <param name="remembered">Column by key of heading; an empty column says « leave it out ».</param>
    public static ColumnMapping Propose(IReadOnlyList<ImportColumn> columns, IReadOnlyList<string> headings,
        IReadOnlyDictionary<string, string>? remembered = null)
    {
        var chosen = new Dictionary<string, string>();
        var free = headings.Where(h => h.Length > 0).ToDictionary(TabularRow.Key);
        foreach (var (key, column) in remembered ?? new Dictionary<string, string>())
            if (free.Remove(key, out var heading) && columns.Any(c => c.Name == column)) chosen.TryAdd(column, heading);
        Func<ImportColumn, IEnumerable<string>>[] names = [c => [c.Name], c => [c.Label], c => c.Synonyms];
        foreach (var of in names)
            foreach (var column in columns.Where(c => !chosen.ContainsKey(c.Name)))
                if (of(column).Select(TabularRow.Key).FirstOrDefault(free.ContainsKey) is { } key && free.Remove(key, out var heading))
                    chosen[column.Name] = heading;
        return new ColumnMapping(chosen);
    }

    /// <summary>Refuses a file without what the importer cannot do without.</summary>
    public ColumnMapping MustHave(IReadOnlyList<ImportColumn> columns)
    {
        var missing = columns.Where(c => c.Required && !byColumn.ContainsKey(c.Name)).Select(c => c.Label).ToList();
        return missing.Count == 0 ? this : throw new BusinessException(CoreErrors.ColumnsMissing).With("columns", string.Join(", ", missing));
    }
}
