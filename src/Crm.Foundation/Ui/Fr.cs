using System.Globalization;
using Crm.Foundation.Time;

namespace Crm.Foundation.Ui;

/// <summary>French conventions for what is shown: spaces that do not break, decimal comma, day first.</summary>
public static class Fr
{
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("fr-FR");

    private const char Thin = '\u202f';
    private const char Hard = '\u00a0';

    public static string Number(long value) => value.ToString("N0", Culture);

    /// <summary>Euros, with cents only when there are some: « 176 000 € », « 1 234,50 € ».</summary>
    public static string Money(long cents) => (cents / 100m).ToString(cents % 100 == 0 ? "N0" : "N2", Culture) + Hard + "€";

    /// <summary>Euros where room is short: « 850 € », « 310 k€ », « 1,9 M€ ».</summary>
    public static string MoneyShort(long cents) => Math.Abs(cents) switch
    {
        >= 99_950_000 => (cents / 100_000_000m).ToString("0.#", Culture) + Hard + "M€",
        >= 995_000 => (cents / 100_000m).ToString("0", Culture) + Hard + "k€",
        _ => (cents / 100m).ToString("N0", Culture) + Hard + "€",
    };

    /// <summary>A rate in basis points: 4820 gives « 48,2 % ».</summary>
    public static string Rate(int basisPoints) => (basisPoints / 100m).ToString("0.#", Culture) + Thin + "%";

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

    /// <summary>« 1 projet », « 0 projet », « 12 projets »: plural from two on.</summary>
    public static string Count(long count, string one, string? many = null) =>
        $"{Number(count)}{Hard}{(count is > 1 or < -1 ? many ?? one + "s" : one)}";
}
