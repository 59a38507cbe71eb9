using Crm.Foundation.Ui;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>Figures are kept as integers (hundredths of a point, cents) and shown as people write them.</summary>
internal static class IndicatorAmounts
{
    /// <summary>Beyond, it is a slip of the keyboard.</summary>
    public const long Max = 10_000_000_000_000;

    public static int Decimals(IndicatorUnit unit) => unit is IndicatorUnit.Rate or IndicatorUnit.Euros ? 2 : 0;

    public static decimal ToNumber(IndicatorUnit unit, long amount) => Decimals(unit) == 0 ? amount : amount / 100m;

    /// <summary>Null when it has more decimals than the unit keeps, or is out of all measure.</summary>
    public static long? ToAmount(IndicatorUnit unit, decimal value)
    {
        if (Math.Abs(value) > Max / 100) return null;
        var scaled = Decimals(unit) == 0 ? value : value * 100;
        return scaled == decimal.Truncate(scaled) ? (long)scaled : null;
    }

    public static string Show(IndicatorUnit unit, long amount) => unit switch
    {
        IndicatorUnit.Rate => Fr.Rate(amount),
        IndicatorUnit.Euros => Fr.Money(amount),
        IndicatorUnit.Days => Fr.Count(amount, "jour"),
        _ => Fr.Number(amount),
    };

    /// <summary>With its sign, in the unit's own words: « +2,3 pts », « −120 ».</summary>
    public static string Difference(IndicatorUnit unit, long amount) => unit is IndicatorUnit.Rate ? Fr.Points(amount)
        : (amount > 0 ? "+" : amount < 0 ? "−" : "") + Show(unit, Math.Abs(amount));

    public static string Word(this IndicatorUnit unit) => unit switch
    {
        IndicatorUnit.Rate => "taux",
        IndicatorUnit.Euros => "euros",
        IndicatorUnit.Days => "jours",
        _ => "nombre",
    };
}
