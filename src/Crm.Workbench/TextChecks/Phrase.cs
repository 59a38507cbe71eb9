namespace Crm.Workbench.TextChecks;

/// <summary>What must be around a phrase for it to speak of a person.</summary>
internal enum PhraseContext
{
    /// <summary>The words are enough.</summary>
    Always,

    /// <summary>Unless the subject is a population or a thing.</summary>
    Person,

    /// <summary>Only when the clause names somebody: a civility, a pronoun, « son mari ».</summary>
    Named,
}

/// <summary>
/// A sequence of steps over words. Each step is a set of words (or sequences of words), maybe optional, or a gap of at most a few
/// words. Phrases are short and gaps bounded, so that reading a text takes a time proportional to its length.
/// </summary>
internal sealed class Phrase(IReadOnlyList<PhraseStep> steps, PhraseContext context)
{
    public PhraseContext Context { get; } = context;

    /// <summary>Words it may begin with.</summary>
    public IEnumerable<string> Heads => steps[0].Heads;

    /// <summary>The token after the match, or -1.</summary>
    public int Match(IReadOnlyList<Token> tokens, int at) => From(0, tokens, at);

    private int From(int step, IReadOnlyList<Token> tokens, int at)
    {
        if (step == steps.Count) return at;
        var now = steps[step];
        for (var skipped = 0; now.Gap > 0 && skipped <= now.Gap && at + skipped < tokens.Count; skipped++)
        {
            if (From(step + 1, tokens, at + skipped) is >= 0 and var end) return end;
            if (tokens[at + skipped].IsMark) return -1;
        }
        if (now.Gap > 0) return -1;
        foreach (var next in now.Ends(tokens, at))
            if (From(step + 1, tokens, next) is >= 0 and var end) return end;
        return now.Optional ? From(step + 1, tokens, at) : -1;
    }
}

/// <summary>One step of a phrase.</summary>
internal sealed class PhraseStep(IEnumerable<string[]> choices, bool optional, int gap)
{
    private readonly Dictionary<string, List<string[]>> byHead = choices.GroupBy(c => c[0])
        .ToDictionary(g => g.Key, g => g.OrderByDescending(c => c.Length).ToList());

    public bool Optional { get; } = optional;

    /// <summary>At most so many words of any kind; 0 for a step that reads words.</summary>
    public int Gap { get; } = gap;

    public IEnumerable<string> Heads => byHead.Keys;

    /// <summary>Where each choice that is there ends, the longest first.</summary>
    public IEnumerable<int> Ends(IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count || !byHead.TryGetValue(tokens[at].Word, out var found)) yield break;
        foreach (var choice in found)
        {
            var i = 1;
            while (i < choice.Length && at + i < tokens.Count && tokens[at + i].Word == choice[i]) i++;
            if (i == choice.Length) yield return at + i;
        }
    }
}
