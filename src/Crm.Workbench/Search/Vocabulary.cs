using System.Numerics;
using Crm.Foundation.Text;

namespace Crm.Workbench.Search;

/// <summary>
/// Distinct normalised words of the names of the country, with how often each is met. Kept in memory and nowhere else: it is never
/// shown, only used to write a question again, and a person who is erased leaves it with the next reading.
/// </summary>
internal sealed class Vocabulary
{
    public const int MinLength = 4, MaxLength = 40, LongWord = 8;

    private const int MaxNear = 3;

    private readonly Dictionary<string, int> counts;
    private readonly (string Word, ulong Letters)[][] byLength;

    public Vocabulary(IEnumerable<string> names)
    {
        counts = [];
        foreach (var name in names)
            foreach (var word in SearchText.Normalise(name).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                if (word.Length is >= MinLength - 1 and <= MaxLength) counts[word] = counts.GetValueOrDefault(word) + 1;
        var words = counts.Keys.Select(w => (Word: w, Letters: EditDistance.Letters(w))).ToLookup(w => w.Word.Length);
        byLength = [.. Enumerable.Range(0, MaxLength + 1).Select(n => words[n].ToArray())];
    }

    public int Count => counts.Count;

    public bool Has(string word) => counts.ContainsKey(word);

    /// <summary>The nearest words, best first: one letter away, two for words of eight letters or more; a number is never corrected.</summary>
    public IReadOnlyList<string> Near(string word)
    {
        if (word.Length is < MinLength or > MaxLength || word.All(char.IsAsciiDigit)) return [];
        var (max, letters) = (word.Length >= LongWord ? 2 : 1, EditDistance.Letters(word));
        var near = new List<(string Word, int Distance)>();
        for (var length = Math.Max(0, word.Length - max); length <= Math.Min(MaxLength, word.Length + max); length++)
            foreach (var (candidate, theirs) in byLength[length])
                if (BitOperations.PopCount(letters ^ theirs) <= 2 * max && candidate != word && EditDistance.Within(word, candidate, max) is { } distance)
                    near.Add((candidate, distance));
        return [.. near.OrderBy(n => n.Distance).ThenByDescending(n => n.Word[0] == word[0]).ThenByDescending(n => counts[n.Word])
            .ThenBy(n => n.Word, StringComparer.Ordinal).Take(MaxNear).Select(n => n.Word)];
    }
}
