using Crm.Foundation.Ui;
using Crm.Workbench.Kinds;

namespace Crm.Workbench.Search;

/// <summary>What is found, by kind of thing.</summary>
/// <param name="Instead">The words searched because those typed gave little; null when they were enough.</param>
internal sealed record SearchAnswer(IReadOnlyList<SearchGroup> Groups, string? Instead = null)
{
    public static readonly SearchAnswer Nothing = new([]);

    public int Count => Groups.Sum(g => g.Items.Count);

    /// <summary>« 12 résultats », or « plus de 40 résultats » when a group has others.</summary>
    public string Total => (Groups.Any(g => g.More) ? "plus de " : "") + Fr.Count(Count, "résultat");

    /// <summary>Also what another spelling gives, after what was found as typed.</summary>
    public SearchAnswer With(SearchAnswer other, string instead)
    {
        var known = Groups.SelectMany(g => g.Items).Select(i => i.Url).ToHashSet();
        var more = other.Groups.Select(g => g with { Items = [.. g.Items.Where(i => !known.Contains(i.Url))] }).Where(g => g.Items.Count > 0).ToList();
        if (more.Count == 0) return this;
        var joined = Groups.Select(g => more.FirstOrDefault(m => m.Type == g.Type) is { } same
            ? g with { Items = [.. g.Items, .. same.Items], More = same.More, AllUrl = same.AllUrl } : g);
        return new SearchAnswer([.. joined, .. more.Where(m => Groups.All(g => g.Type != m.Type))], instead);
    }
}

/// <param name="More">There are others than those given.</param>
/// <param name="AllUrl">The list of them all, when the kind has one.</param>
internal sealed record SearchGroup(string Type, IReadOnlyList<SearchItem> Items, bool More, string? AllUrl)
{
    public static SearchGroup Of(RecordKind kind, IReadOnlyList<Found> found, int max, string q) =>
        new(kind.Plural, [.. found.Take(max).Select(f => new SearchItem(f.Id, f.Title, f.Detail, kind.UrlOf(f.Id), f.Icon ?? kind.Icon))], found.Count > max,
            kind.Search?.AllUrl is { } all ? all + Uri.EscapeDataString(q) : null);

    /// <summary>« 6 » or « 6+ ».</summary>
    public string CountWords => Fr.Number(Items.Count) + (More ? "+" : "");
}

internal sealed record SearchItem(Guid? Id, string Title, string? Detail, string Url, string Icon);
