namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>How the words of indicators read.</summary>
internal static class IndicatorWords
{
    public static string Word(this Periodicity periodicity) =>
        periodicity switch { Periodicity.Quarter => "trimestrielle", Periodicity.Month => "mensuelle", _ => "annuelle" };

    public static string Word(this IndicatorDirection direction) => direction switch
    {
        IndicatorDirection.Higher => "plus c’est haut, mieux c’est",
        IndicatorDirection.Lower => "plus c’est bas, mieux c’est",
        _ => "ni l’un ni l’autre",
    };

    public static string Word(this ValueKind kind) => kind switch { ValueKind.Initial => "valeur initiale", ValueKind.Target => "cible", _ => "constatée" };

    public static string Word(this ValueStatus status) =>
        status switch { ValueStatus.Validated => "validée", ValueStatus.Refused => "refusée", _ => "proposée" };

    /// <summary>Kind of the sign that goes with the word.</summary>
    public static string Sign(this ValueStatus status) => status switch { ValueStatus.Validated => "good", ValueStatus.Refused => "late", _ => "watch" };
}
