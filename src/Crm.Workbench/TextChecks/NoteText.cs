using System.Text;

namespace Crm.Workbench.TextChecks;

/// <summary>A note cut into words and sentences, read once from left to right.</summary>
internal sealed class NoteText
{
    /// <summary>A point after these ends no sentence; nor after a single letter (« Mme D. »).</summary>
    private static readonly HashSet<string> Abbreviations = ["m", "mm", "mr", "mme", "mmes", "mlle", "dr", "pr", "me", "st", "ste", "art", "tel", "cf", "env",
        "av", "bd", "ref", "resp", "num"];

    private readonly List<Token> tokens = [];
    private readonly List<(int Start, int End)> sentences = [];

    public NoteText(string text)
    {
        Text = text;
        Cut();
        FindSentences();
    }

    public string Text { get; }
    public IReadOnlyList<Token> Tokens => tokens;

    /// <summary>A warning on the words from one token to another, excluded.</summary>
    public TextWarning Warn(TextWarningKind kind, int from, int to) => Warn(kind, (tokens[from].Start, tokens[to - 1].End));

    public TextWarning Warn(TextWarningKind kind, (int Start, int End) place)
    {
        var (start, end) = sentences[SentenceAt(place.Start)];
        return new TextWarning(kind, Text[start..end].Trim(), place.Start, place.End);
    }

    /// <summary>The words of the sentence that holds this place, folded.</summary>
    public IEnumerable<Token> SentenceOf(int place)
    {
        var (start, end) = sentences[SentenceAt(place)];
        var at = tokens.BinarySearch(new Token("", start, start, false, false), ByStart);
        for (var i = at < 0 ? ~at : at; i < tokens.Count && tokens[i].Start < end; i++) yield return tokens[i];
    }

    private static readonly Comparer<Token> ByStart = Comparer<Token>.Create((a, b) => a.Start.CompareTo(b.Start));

    private int SentenceAt(int place)
    {
        var at = sentences.BinarySearch((place, int.MaxValue));
        return Math.Max(0, (at < 0 ? ~at : at) - 1);
    }

    private void Cut()
    {
        var word = new StringBuilder();
        for (var i = 0; i < Text.Length;)
        {
            if (!char.IsLetterOrDigit(Text[i]))
            {
                if (MarkAt(i) is { } mark) tokens.Add(new Token(mark, i, i + 1, false, false));
                i++;
                continue;
            }
            var (start, digits) = (i, char.IsDigit(Text[i]));
            word.Clear();
            for (; i < Text.Length && (char.IsLetterOrDigit(Text[i]) && char.IsDigit(Text[i]) == digits || Folding.Of(Text[i]).Length == 0
                && !char.IsSurrogate(Text[i])); i++) word.Append(Folding.Of(Text[i]));
            var end = i;
            // « d’ », « qu’ »: the article or pronoun keeps its apostrophe, and the word after it stands alone.
            if (!digits && i < Text.Length && Text[i] is '\'' or '\u2019' && word.Length <= 7) (end, _) = (++i, word.Append('\''));
            tokens.Add(new Token(word.ToString(), start, end, char.IsUpper(Text[start]), end - start > 1
                && Text.AsSpan(start, end - start).IndexOfAnyInRange('a', 'z') < 0 && !digits));
        }
    }

    private string? MarkAt(int i) => Text[i] switch
    {
        '\n' => "\n",
        ',' or ';' or ':' or '!' or '?' or '(' or ')' or '+' => Text[i].ToString(),
        '…' => ".",
        '.' when IsStop(i) => ".",
        _ => null,
    };

    private bool IsStop(int i)
    {
        if (i + 1 < Text.Length && !char.IsWhiteSpace(Text[i + 1]) && Text[i + 1] is not ('.' or '"' or '»' or ')')) return false;
        if (tokens.Count == 0 || tokens[^1].End != i) return true;
        var before = tokens[^1];
        return !(Abbreviations.Contains(before.Word) || before.Capital && before.Word.Length == 1);
    }

    private void FindSentences()
    {
        var start = 0;
        foreach (var token in tokens)
        {
            if (!token.EndsSentence) continue;
            sentences.Add((start, token.End));
            start = token.End;
        }
        if (start < Text.Length || sentences.Count == 0) sentences.Add((start, Text.Length));
    }
}
