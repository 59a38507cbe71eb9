using System.Globalization;
using System.Text.RegularExpressions;
using Crm.Foundation.Access;
using Crm.Foundation.Text;
using Crm.Foundation.Ui;
using Crm.Workbench.Imports;

namespace Crm.Modules.Territories.Places.Importing;

/// <summary>Cells as people fill them; what cannot be understood is refused with what to write instead. An empty cell says nothing.</summary>
internal static partial class Cells
{
    private static readonly string[] Dates = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d/M/yy"];

    public static string? Text(this ImportRow row, string column) => row[column] is { Length: > 0 } text ? text : null;

    public static DateOnly? Date(this ImportRow row, string column)
    {
        if (row.Text(column) is not { } text) return null;
        if (DateTime.TryParseExact(text, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return DateOnly.FromDateTime(date);
        row.Reject(column, "date illisible", "Écrivez jj/mm/aaaa, par exemple 22/11/2026.");
        return null;
    }

    /// <summary>« 90 », « 1 h 30 », « 1:30 », « 45 min ».</summary>
    public static int? Minutes(this ImportRow row, string column)
    {
        if (row.Text(column) is not { } text) return null;
        var match = DurationPattern().Match(Spaceless(text).ToLowerInvariant());
        if (match.Success)
            return (match.Groups["h"].Success ? 60 * int.Parse(match.Groups["h"].Value, CultureInfo.InvariantCulture) : 0)
            + (match.Groups["m"].Success ? int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture) : 0);
        row.Reject(column, "durée illisible", "Écrivez des minutes (90), ou 1 h 30.");
        return null;
    }

    /// <summary>With a comma or a point; hard and thin spaces are allowed.</summary>
    public static decimal? Number(this ImportRow row, string column)
    {
        if (row.Text(column) is not { } text) return null;
        if (decimal.TryParse(Spaceless(text).Replace(',', '.').TrimEnd('%', '€'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out var number)) return number;
        row.Reject(column, "nombre illisible", "Écrivez un nombre, par exemple 48,2.");
        return null;
    }

    /// <summary>One of a few, by its French word or its name in the API.</summary>
    public static T? One<T>(this ImportRow row, string column, IEnumerable<(T Value, string Word)> known) where T : struct, Enum
    {
        if (row.Text(column) is not { } text) return null;
        var key = SearchText.Normalise(text);
        foreach (var (value, word) in known)
            if (SearchText.Normalise(word) == key || SearchText.Normalise(value.ToString()) == key) return value;
        row.Reject(column, "valeur inconnue", $"Écrivez l’un de : {string.Join(", ", known.Select(k => k.Word))}.");
        return null;
    }

    public static Audience? Audience(this ImportRow row, string column) =>
        row.One(column, Enum.GetValues<Audience>().Select(a => (a, AudienceTagHelper.Of(a).Word)));

    /// <summary>Several in one cell: a bar, a semicolon or a line break between two.</summary>
    public static IReadOnlyList<string> List(this ImportRow row, string column) =>
        row[column].Split(['|', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static Guid? Id(this ImportRow row, string column)
    {
        if (row.Text(column) is not { } text) return null;
        if (Guid.TryParse(text, out var id)) return id;
        row.Reject(column, "identifiant illisible", "Reprenez celui d’un export, ou laissez vide.");
        return null;
    }

    private static string Spaceless(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex(@"^(?:(?<h>\d{1,2})(?:h|:)(?<m>\d{1,2})?(?:min|mn)?|(?<m>\d{1,4})(?:min|mn|minutes)?)$")]
    private static partial Regex DurationPattern();
}
