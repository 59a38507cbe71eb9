using System.Globalization;
using System.Text;

namespace Crm.Foundation.Text;

/// <summary>
/// One way to compare words on the three engines: no accents, ligatures opened, apostrophes and hyphens as spaces, lower case.
/// « Restos du Cœur » and « restos-du-coeur » give the same text.
/// </summary>
public static class SearchText
{
    public static string Normalise(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var result = new StringBuilder(text.Length);
        var space = true;
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark) continue;
            if (!char.IsLetterOrDigit(c))
            {
                if (!space) result.Append(' ');
                space = true;
                continue;
            }
            space = false;
            _ = c switch
            {
                'œ' or 'Œ' => result.Append("oe"),
                'æ' or 'Æ' => result.Append("ae"),
                _ => result.Append(char.ToLowerInvariant(c)),
            };
        }
        return result.ToString().TrimEnd();
    }

    /// <summary>The words of a query, each to be found somewhere in the search text; at most eight.</summary>
    public static string[] Words(string? query) => Normalise(query).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8).ToArray();
}
