namespace Crm.Workbench.TextChecks;

/// <summary>Reads a note and tells the passages to look at again. Rules and lexicons only: nothing leaves the program, nothing is kept (ADR 0014).</summary>
internal static class TextChecker
{
    public const int MaxLength = 20_000;

    public static IReadOnlyList<TextWarning> Check(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        var note = new NoteText(text);
        var found = Phrases(note).Concat(ChildNames.Find(note)).Concat(NirNumbers.Find(note)).Concat(PrivatePhones.Find(note));
        return Merge(found.OrderBy(w => w.Start).ThenByDescending(w => w.End));
    }

    private static IEnumerable<TextWarning> Phrases(NoteText note)
    {
        var tokens = note.Tokens;
        foreach (var (kind, lexicon) in Lexicons.Phrases)
            for (var i = 0; i < tokens.Count; i++)
                foreach (var phrase in lexicon.At(tokens[i].Word))
                    if (phrase.Match(tokens, i) is > 0 and var end && Lexicons.Subjects.Allow(phrase.Context, tokens, i, end))
                        yield return note.Warn(kind, i, end);
    }

    /// <summary>Of passages of one kind that overlap, one that covers them.</summary>
    private static List<TextWarning> Merge(IEnumerable<TextWarning> found)
    {
        var kept = new List<TextWarning>();
        foreach (var warning in found)
        {
            var at = kept.FindLastIndex(k => k.Kind == warning.Kind);
            if (at >= 0 && kept[at].End > warning.Start) kept[at] = kept[at] with { End = Math.Max(kept[at].End, warning.End) };
            else kept.Add(warning);
        }
        return kept;
    }
}
