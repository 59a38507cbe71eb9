using System.Globalization;
using System.Text.RegularExpressions;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>A period is kept as its first day: « 2023 », « 2023-T2 » (or <c>Q2</c>) and « 2023-04 » are read and written according to the indicator.</summary>
internal static partial class IndicatorPeriods
{
    private const int FirstYear = 1990, LastYear = 2099;

    public static DateOnly? Read(string? text, Periodicity periodicity)
    {
        var match = Pattern().Match(text?.Trim().ToUpperInvariant() ?? "");
        if (!match.Success || int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) is not (>= FirstYear and <= LastYear)
            || MonthOf(match, periodicity) is not { } month) return null;
        return new DateOnly(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture), month, 1);
    }

    public static string Write(DateOnly first, Periodicity periodicity) => periodicity switch
    {
        Periodicity.Quarter => $"{first.Year}-T{(first.Month + 2) / 3}",
        Periodicity.Month => first.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => first.Year.ToString(CultureInfo.InvariantCulture),
    };

    public static string Expected(Periodicity periodicity) => periodicity switch
    {
        Periodicity.Quarter => "un trimestre, par exemple 2026-T2",
        Periodicity.Month => "un mois, par exemple 2026-04",
        _ => "une année, par exemple 2026",
    };

    /// <summary>The latest period whose figures should be there: it ended, and its delay has passed.</summary>
    public static DateOnly Latest(Periodicity periodicity, int delayMonths, DateOnly today)
    {
        var months = Months(periodicity);
        // The last month wholly past once the delay is taken off, then the period it closes.
        var end = new DateOnly(today.Year, today.Month, 1).AddMonths(-delayMonths);
        var behind = (end.Month - 1) % months;
        return end.AddMonths(-behind - months);
    }

    public static int Months(Periodicity periodicity) => periodicity switch { Periodicity.Quarter => 3, Periodicity.Month => 1, _ => 12 };

    private static int? MonthOf(Match match, Periodicity periodicity)
    {
        var (quarter, month) = (match.Groups["quarter"], match.Groups["month"]);
        return periodicity switch
        {
            Periodicity.Quarter => quarter.Success ? (quarter.Value[0] - '0') * 3 - 2 : null,
            Periodicity.Month => month.Success ? int.Parse(month.Value, CultureInfo.InvariantCulture) : null,
            _ => quarter.Success || month.Success ? null : 1,
        };
    }

    [GeneratedRegex(@"^(?<year>\d{4})(?:-[TQ](?<quarter>[1-4])|-(?<month>0[1-9]|1[0-2]))?$")]
    private static partial Regex Pattern();
}
