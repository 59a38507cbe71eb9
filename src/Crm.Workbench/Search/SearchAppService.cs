using Crm.Foundation.Access;
using Crm.Foundation.Text;
using Crm.Workbench.Kinds;

namespace Crm.Workbench.Search;

/// <summary>
/// Asks every kind what it finds; each answers with what the reader may see. When little is found, words that no name holds are
/// replaced by the nearest ones and the same scoped search runs again: a name out of the reader's reach gives nothing, so is not told.
/// </summary>
internal sealed class SearchAppService(IEnumerable<RecordKind> kinds, IServiceProvider services, Spelling spelling, ICurrentUser user)
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
        foreach (var kind in kinds.Where(k => k.Search is not null && (k.Permission is null || user.Has(k.Permission))).OrderBy(k => k.Search!.Order))
            if (await kind.Search!.Best(services, text, max + 1, ct) is { Count: > 0 } found) groups.Add(SearchGroup.Of(kind, found, max, text));
        return new SearchAnswer(groups);
    }
}
