using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Crm.Workbench.Lists;

/// <summary>A column of a list a person may show or hide.</summary>
/// <param name="Usual">Shown to who chose nothing.</param>
public sealed record ListColumn(string Key, string Label, bool Usual = true);

/// <summary>A list page that can be kept as a view: its name, its address, the filters it knows and the columns one may choose. Registered by its part:
/// <c>services.AddList(…)</c>.</summary>
/// <param name="Key">Stable name, e.g. <c>tasks</c>.</param>
/// <param name="Filters">Query keys of the list beside <c>sort</c> and <c>cols</c>; nothing else is kept in a view.</param>
/// <param name="Permission">Who opens the list; null: every signed-in person.</param>
public record ListDefinition(string Key, string Label, string Path, IReadOnlyList<string> Filters,
    IReadOnlyList<ListColumn> Columns, string? Permission = null)
{
    public const string SortKey = "sort", ColumnsKey = Foundation.Files.Columns.Key;
    public const int QueryMaxLength = 1500, ValueMaxLength = 200;

    /// <summary>Keys of former addresses, or <c>key=value</c>, and what stands for them now: links and views made then still open.</summary>
    public IReadOnlyDictionary<string, string> Former { get; init; } = new Dictionary<string, string>();

    /// <summary>The same query in the keys of today; null when it holds none of a former one.</summary>
    public string? Renewed(string? query)
    {
        var given = QueryHelpers.ParseQuery(query).SelectMany(q => q.Value, (q, v) => (q.Key, Value: v ?? "")).ToList();
        var now = given.Select(p => Former.GetValueOrDefault($"{p.Key}={p.Value}") is { } whole && whole.Split('=', 2) is [var key, var value]
            ? (Key: key, Value: value) : (Key: Former.GetValueOrDefault(p.Key, p.Key), p.Value)).ToList();
        return now.SequenceEqual(given) ? null
            : string.Join('&', now.Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}"));
    }

    /// <summary>What a view of this list keeps of a query: known keys with a value, in a steady order; never an address.</summary>
    public string Keep(string? query)
    {
        var given = QueryHelpers.ParseQuery(Renewed(query) ?? query);
        var known = Filters.Append(SortKey).Append(ColumnsKey);
        var kept = known.SelectMany(key => given.Where(g => string.Equals(g.Key, key, StringComparison.OrdinalIgnoreCase))
            .SelectMany(g => g.Value).Where(v => v is { Length: > 0 and <= ValueMaxLength }).Select(v => KeyValuePair.Create(key, (string?)v)));
        return string.Join('&', kept.Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value!)}"));
    }

    public ShownColumns Shown(StringValues cols) => new(this, cols);
}

/// <summary>Which columns of a list a query asks for (<c>?cols=kind,author</c> or repeated); the usual ones when it asks for none it knows.</summary>
public sealed class ShownColumns
{
    private readonly HashSet<string> shown;

    internal ShownColumns(ListDefinition list, StringValues cols)
    {
        var asked = Foundation.Files.Columns.Keys(cols);
        shown = [.. list.Columns.Where(c => asked.Contains(c.Key)).Select(c => c.Key)];
        Chosen = shown.Count > 0;
        if (!Chosen) shown = [.. list.Columns.Where(c => c.Usual).Select(c => c.Key)];
    }

    /// <summary>False when the list shows its usual columns.</summary>
    public bool Chosen { get; }

    public bool this[string key] => shown.Contains(key);
}

/// <summary>Every list of every module.</summary>
public sealed class ListCatalog(IEnumerable<ListDefinition> lists)
{
    private readonly Dictionary<string, ListDefinition> byKey = lists.ToDictionary(l => l.Key);

    public IReadOnlyCollection<ListDefinition> All => byKey.Values;

    public ListDefinition? Find(string? key) => byKey.GetValueOrDefault(key ?? "");

    public ListDefinition? At(string? path) => byKey.Values.FirstOrDefault(l => string.Equals(l.Path, path, StringComparison.OrdinalIgnoreCase));
}
