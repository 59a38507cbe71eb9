using System.Globalization;
using System.Text;

namespace Crm.Workbench.TextChecks;

/// <summary>One character without accent nor case: « É » gives « e », « œ » gives « oe », a combining accent gives nothing.</summary>
internal static class Folding
{
    private const int Known = 0x250;
    private static readonly string[] Table = [.. Enumerable.Range(0, Known).Select(c => Slow((char)c))];

    public static string Of(char c) => c < Known ? Table[c] : c == '\u2019' ? "'" : Slow(c);

    public static string Of(string text) => string.Concat(text.Select(Of));

    private static string Slow(char c)
    {
        if (char.IsSurrogate(c)) return "";
        if (c is 'œ' or 'Œ') return "oe";
        if (c is 'æ' or 'Æ') return "ae";
        if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark) return "";
        var letters = c.ToString().Normalize(NormalizationForm.FormD).Where(l => CharUnicodeInfo.GetUnicodeCategory(l) is not UnicodeCategory.NonSpacingMark);
        return string.Concat(letters.Select(char.ToLowerInvariant));
    }
}
