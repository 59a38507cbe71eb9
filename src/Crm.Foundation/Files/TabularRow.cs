using Crm.Foundation.Text;

namespace Crm.Foundation.Files;

/// <summary>One line of a CSV or XLSX file: its number as a person counts (the heading is line 1) and its cells by heading.</summary>
public sealed class TabularRow(int line, IReadOnlyDictionary<string, string> cells)
{
    public int Line { get; } = line;

    /// <summary>The cell under a heading, without accents or case in the heading; empty when there is none.</summary>
    public string this[string heading] => Cell(Key(heading));

    public bool Has(string heading) => cells.ContainsKey(Key(heading));

    public static string Key(string heading) => SearchText.Normalise(heading).Replace(' ', '_');

    /// <summary>The cell under a key made by <see cref="Key"/>.</summary>
    public string Cell(string key) => cells.GetValueOrDefault(key, "");
}
