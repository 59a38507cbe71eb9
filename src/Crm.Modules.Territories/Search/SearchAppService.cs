using Crm.Foundation.Text;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Search;

/// <summary>What the modules find, by kind of thing.</summary>
internal sealed record SearchAnswer(IReadOnlyList<SearchGroup> Groups)
{
    public static readonly SearchAnswer Nothing = new([]);

    public int Count => Groups.Sum(g => g.Items.Count);
}

internal sealed record SearchGroup(string Type, IReadOnlyList<SearchItem> Items);

internal sealed record SearchItem(Guid? Id, string Title, string? Detail, string Url, string Icon);

/// <summary>Asks every module what it finds; each answers with what the reader may see.</summary>
internal sealed class SearchAppService(IEnumerable<ISearchSource> sources)
{
    public const int MinLength = 2, MaxLength = 200;
    public const int OfPalette = 6, OfPage = 20;

    public async Task<SearchAnswer> Find(string? q, int max, CancellationToken ct)
    {
        var text = (q ?? "").Trim();
        if (text.Length > MaxLength) text = text[..MaxLength];
        if (SearchText.Normalise(text).Length < MinLength) return SearchAnswer.Nothing;
        var hits = new List<SearchHit>();
        foreach (var source in sources.OrderBy(s => s.Order)) hits.AddRange(await source.Search(text, max, ct));
        return new SearchAnswer([.. hits.GroupBy(h => h.Group).Select(g => new SearchGroup(g.Key, [.. g.Select(h => new SearchItem(h.Id, h.Title, h.Detail, h.Url, h.Icon))]))]);
    }
}
