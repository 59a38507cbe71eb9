using System.Globalization;

namespace Crm.Workbench.TextChecks;

/// <summary>
/// Numbers of social security (NIR, décret 82-103): sex, year, month, département (2A and 2B are 19 and 18 in the sum), commune, order,
/// and a key, 97 − n mod 97. A wrong key means another number, unless the sentence says what it is; without its key it must be said too.
/// </summary>
internal static class NirNumbers
{
    private const int Short = 13, Long = 15;

    public static IEnumerable<TextWarning> Find(NoteText note)
    {
        var text = note.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || i > 0 && char.IsLetterOrDigit(text[i - 1])) continue;
            var (digits, end) = Read(text, i);
            if (IsNir(digits) && (HasKey(digits) || IsAnnounced(note, i))) yield return note.Warn(TextWarningKind.Nir, (i, end));
            i = end - 1;
        }
    }

    /// <summary>Digits from here on, with single spaces, points or hyphens between them; « A » and « B » only where Corsica has them.</summary>
    private static (string Digits, int End) Read(string text, int start)
    {
        var digits = new System.Text.StringBuilder();
        var end = start;
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) || digits.Length == 6 && text[i] is 'A' or 'B' or 'a' or 'b' && digits[5] == '2')
                digits.Append(char.ToUpperInvariant(text[end = i]));
            else if (text[i] is not (' ' or '\u00a0' or '\u202f' or '.' or '-') || i - end > 1) break;
        }
        return (digits.ToString(), end + 1);
    }

    private static bool IsNir(string digits) => digits.Length is Short or Long && digits[0] is '1' or '2' or '3' or '4' or '7' or '8'
        && int.Parse(digits.AsSpan(3, 2), CultureInfo.InvariantCulture) is (>= 1 and <= 12) or 20 or (>= 30 and <= 42) or (>= 50 and <= 99)
        && digits.AsSpan(5, 2) is not "00";

    private static bool HasKey(string digits) => digits.Length == Long
        && 97 - long.Parse(digits[..Short].Replace("2A", "19", StringComparison.Ordinal).Replace("2B", "18", StringComparison.Ordinal),
            CultureInfo.InvariantCulture) % 97 == long.Parse(digits.AsSpan(Short), CultureInfo.InvariantCulture);

    private static bool IsAnnounced(NoteText note, int place)
    {
        var before = string.Join(' ', note.SentenceOf(place).Where(t => t.Start < place).Select(t => t.Word));
        return before.Contains("securite sociale", StringComparison.Ordinal)
            || (" " + before + " ").Split(' ').Any(w => w is "nir" or "secu" or "ss" or "nss" or "insee");
    }
}
