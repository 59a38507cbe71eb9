using Crm.Foundation.Text;

namespace Crm.Workbench.Search;

/// <summary>Writes a question again when its words are not those of any name.</summary>
internal sealed class Spelling(VocabularyStore store)
{
    private const int MaxTries = 2;

    /// <summary>Other ways to write it, best first; none when every word is a name's or nothing is near.</summary>
    public async Task<IReadOnlyList<string>> Suggest(string question, CancellationToken ct)
    {
        var vocabulary = await store.Get(ct);
        var words = SearchText.Words(question);
        var choices = words.Select(w => vocabulary.Has(w) ? [w] : vocabulary.Near(w) is { Count: > 0 } near ? near : [w]).ToList();
        return [.. Enumerable.Range(0, MaxTries).Select(rank => string.Join(' ', choices.Select(c => c[Math.Min(rank, c.Count - 1)])))
            .Distinct().Where(text => text != string.Join(' ', words))];
    }
}
