using System.Globalization;
using Crm.Foundation.Data;
using Crm.Foundation.Time;

namespace Crm.Foundation.Ui;

/// <summary>French conventions for what is shown: spaces that do not break, decimal comma, day first.</summary>
public static class Fr
{
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("fr-FR");

    private const char Hard = '\u00a0';

    public static string Number(long value) => value.ToString("N0", Culture);

    /// <summary>A rate kept in hundredths of a point, to the tenth: 5950 gives « 59,5 ».</summary>
    public static string Rate(long hundredths) => (hundredths / 100m).ToString("N1", Culture);

    /// <summary>A difference of rates, with its sign: « +2,3 pts », « −0,4 pt ».</summary>
    public static string Points(long hundredths)
    {
        var size = Math.Abs(decimal.Round(hundredths / 100m, 1, MidpointRounding.AwayFromZero));
        return $"{(size == 0 ? "" : hundredths > 0 ? "+" : "−")}{size.ToString("N1", Culture)}{Hard}{(size >= 2 ? "pts" : "pt")}";
    }

    /// <summary>Cents as euros, the cents only when there are some: « 176 000 € », « 1 234,56 € ».</summary>
    public static string Money(long cents) => (cents / 100m).ToString(cents % 100 == 0 ? "N0" : "N2", Culture) + Hard + "€";

    /// <summary>Minutes as people say them: « 45 min », « 1 h 30 ».</summary>
    public static string Duration(int minutes) => (minutes / 60, minutes % 60) switch
    {
        (0, var m) => $"{m}{Hard}min",
        (var h, 0) => $"{h}{Hard}h",
        var (h, m) => $"{h}{Hard}h{Hard}{m:00}",
    };

    public static string Date(DateOnly day) => day.ToString("dd/MM/yyyy", Culture);

    /// <summary>The Paris wall clock of a UTC instant: « 22/11/2026 à 10 h 15 ».</summary>
    public static string Moment(DateTime utc)
    {
        var local = Clock.LocalOf(utc);
        return $"{Date(DateOnly.FromDateTime(local))} à {local.Hour}{Hard}h{Hard}{local.Minute:00}";
    }

    /// <summary>« 4 812 », or « plus de 10 000 » for a list that was not counted to its end.</summary>
    public static string Total(IPage page) => page.TotalIsExact ? Number(page.Total) : $"plus de {Number(page.Total)}";

    /// <summary>The same with its noun.</summary>
    public static string Total(IPage page, string one, string? many = null) => (page.TotalIsExact ? "" : "plus de ") + Count(page.Total, one, many);

    /// <summary>« 1 projet », « 0 projet », « 12 projets »: plural from two on.</summary>
    public static string Count(long count, string one, string? many = null) =>
        $"{Number(count)}{Hard}{(count is > 1 or < -1 ? many ?? one + "s" : one)}";
}
