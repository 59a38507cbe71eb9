using System.Globalization;
using System.Text.RegularExpressions;
using Crm.Modules.Territories.Observation.Indicators;

namespace Crm.Modules.Territories.Observation.Coverage;

/// <summary>How cells of the published files are read.</summary>
internal static partial class CoverageText
{
    private static readonly string[] NoFigure = ["", "na", "nd", "ns", "null", "-", "."];

    /// <summary>An empty cell is no figure, and never 0.</summary>
    public static bool IsNoFigure(string cell) => NoFigure.Contains(cell.Trim().ToLowerInvariant());

    /// <summary>A line that stands for « elsewhere »: its code is nothing but the letter X, alone or after a département.</summary>
    public static bool IsPlaceholder(string code) => Placeholder().IsMatch(code);

    /// <summary>The code as the geography writes it, with the leading zeros a spreadsheet took.</summary>
    public static string Repaired(string code, PlaceKind kind)
    {
        var upper = code.Trim().ToUpperInvariant();
        var length = kind switch { PlaceKind.Commune => 5, PlaceKind.Region or PlaceKind.Department => 2, _ => 0 };
        return upper.Length > 0 && upper.All(c => char.IsAsciiDigit(c) || c is 'A' or 'B') ? upper.PadLeft(length, '0') : upper;
    }

    /// <summary>A year, or a date that holds exactly one.</summary>
    public static int? Year(string text) => Years().Matches(text) is [var one] ? int.Parse(one.Value, CultureInfo.InvariantCulture) : null;

    /// <summary>Comma or point, any space between thousands; null when it is not one number.</summary>
    public static decimal? Number(string text)
    {
        var plain = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('\u00a0' or '\u202f' or '%' or '€')));
        if (plain.Count(c => c is ',' or '.') > 1) return null;
        return decimal.TryParse(plain.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    [GeneratedRegex("^(\\d{2,3}|2[AB])?X{2,}$", RegexOptions.IgnoreCase)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(?<!\d)(19|20)\d{2}(?!\d)")]
    private static partial Regex Years();
}
