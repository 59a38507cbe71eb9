using Crm.Foundation.Text;

namespace Crm.Workbench.Search;

/// <summary>
/// Asks every module what it finds; each answers with what the reader may see. When little is found, words that no name holds are
/// replaced by the nearest ones and the same scoped search runs again: a name out of the reader's reach gives nothing, so is not told.
/// </summary>
internal sealed class SearchAppService(IEnumerable<ISearchSource> sources, Spelling spelling)
{
    public const int MinLength = 2, MaxLength = 200;
    public const int OfPalette = 6, OfPage = 20;

    /// <summary>Under so many, another spelling is tried.</summary>
    private const int Few = 3;

    public async Task<SearchAnswer> Find(string? q, int max, CancellationToken ct)
    {
        var text = (q ?? "").Trim();
        if (text.Length > MaxLength) text = text[..MaxLength];
        if (SearchText.Normalise(text).Length < MinLength) return SearchAnswer.Nothing;
        var found = await Ask(text, max, ct);
        if (found.Count >= Few) return found;
        foreach (var instead in await spelling.Suggest(text, ct))
            if (await Ask(instead, max, ct) is { Count: > 0 } other) return found.With(other, instead);
        return found;
    }

    private async Task<SearchAnswer> Ask(string text, int max, CancellationToken ct)
    {
        var groups = new List<SearchGroup>();
        foreach (var source in sources.OrderBy(s => s.Order))
        {
            var hits = await source.Search(text, max + 1, ct);
            groups.AddRange(hits.GroupBy(h => h.Group)
                .Select(g => SearchGroup.Of(g.Key, [.. g], max, source.AllUrl is { } all ? all + Uri.EscapeDataString(text) : null)));
        }
        return new SearchAnswer(groups);
    }
}
