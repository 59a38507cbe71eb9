namespace Crm.Workbench.TextChecks;

/// <summary>A phone number that the sentence says is somebody's own. A number alone, or a switchboard, stays quiet.</summary>
internal static class PrivatePhones
{
    private const int Digits = 10;

    private static readonly HashSet<string> Private = Lexicons.Phones.Words("prive"), Own = Lexicons.Phones.Words("siens"),
    Professional = Lexicons.Phones.Words("pro");

    public static IEnumerable<TextWarning> Find(NoteText note)
    {
        var text = note.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('0' or '+') || i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] == '+')) continue;
            var (digits, end) = Read(text, i);
            if (digits.Length == Digits && IsPrivate(note, i, digits[1] is '6' or '7')) yield return note.Warn(TextWarningKind.PrivatePhone, (i, end));
            i = Math.Max(i, end - 1);
        }
    }

    /// <summary>The ten digits, « +33 » and « 0033 » read as « 0 ».</summary>
    private static (string Digits, int End) Read(string text, int start)
    {
        var (end, digits) = (start, new System.Text.StringBuilder());
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i])) digits.Append(text[end = i]);
            else if (!(i == start && text[i] == '+') && (text[i] is not (' ' or '\u00a0' or '\u202f' or '.' or '-' or '/' or '(' or ')') || i - end > 2)) break;
        }
        var all = digits.ToString();
        if (all.StartsWith("0033", StringComparison.Ordinal)) all = all[2..];
        if (all.StartsWith("33", StringComparison.Ordinal)) all = "0" + all[2..].TrimStart('0');
        return (all, end + 1);
    }

    private static bool IsPrivate(NoteText note, int place, bool mobile)
    {
        var words = note.SentenceOf(place).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            if (Private.Contains(words[i].Word) || words[i].Word == "chez" && i + 1 < words.Count && words[i + 1].Word is "elle" or "lui" or "eux") return true;
            if (mobile && words[i].Word is "son" or "sa" && i + 1 < words.Count && Own.Contains(words[i + 1].Word)
                && !words.Exists(w => Professional.Contains(w.Word))) return true;
        }
        return false;
    }
}
