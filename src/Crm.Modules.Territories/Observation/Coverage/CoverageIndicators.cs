using Crm.Modules.Territories.Observation.Indicators;

namespace Crm.Modules.Territories.Observation.Coverage;

/// <summary>The indicators published by the Cnaf on childcare before three (data.caf.fr, Licence Ouverte 2.0), one per column of its files.</summary>
internal static class CoverageIndicators
{
    public const string Global = "taux-couverture";
    public const string WithoutMayotte = "France sans Mayotte";
    public const string Licence = "Cnaf, data.caf.fr, Licence Ouverte 2.0";
    private const string PerHundred =
        "Places offertes pour 100 enfants de moins de 3 ans, au 31 décembre. Peut dépasser 100 : un territoire accueille aussi des enfants d’ailleurs.";

    /// <summary>Figures of a year come out about eighteen months after its end.</summary>
    private const int Delay = 18;

    /// <summary>Stem of the column, code, label of the rate and of the number of places.</summary>
    private static readonly (string Stem, string Code, string Of)[] Kinds =
    [
        ("", "", "tous modes d’accueil"),
        ("eaje", "-eaje", "établissements d’accueil (EAJE)"),
        ("psu_col", "-eaje-psu", "accueil collectif financé par la PSU"),
        ("hors_psu_col", "-eaje-hors-psu", "accueil collectif hors PSU (micro-crèches Paje)"),
        ("ind", "-individuel", "accueil individuel"),
        ("am_ind", "-assistantes-maternelles", "assistantes maternelles"),
        ("gad_ind", "-garde-domicile", "garde à domicile"),
        ("prescol", "-prescolaire", "école maternelle avant 3 ans"),
    ];

    /// <summary>Stems of columns, without the level at their end, and the code of their indicator.</summary>
    public static readonly IReadOnlyDictionary<string, string> ByStem = Kinds.SelectMany(k => (KeyValuePair<string, string>[])
        [new(Stem("txcouv", k.Stem), "taux-couverture" + k.Code), new(Stem("nbpla", k.Stem), "places-accueil" + k.Code)]).ToDictionary();

    /// <summary>Label by code.</summary>
    public static readonly IReadOnlyDictionary<string, string> Labels = Definitions().ToDictionary(d => d.Code!, d => d.Label!);

    public static IEnumerable<IndicatorInput> Definitions() => Kinds.SelectMany((k, rank) => (IndicatorInput[])
    [
        Common with
        {
            Code = "taux-couverture" + k.Code, Label = k.Code.Length == 0 ? "Taux de couverture global" : $"Taux de couverture, {k.Of}",
            Unit = IndicatorUnit.Rate, Rank = rank,
            Description = PerHundred, Formula = $"places ({k.Of}) ÷ enfants de moins de 3 ans × 100",
        },
        Common with
        {
            Code = "places-accueil" + k.Code, Label = k.Code.Length == 0 ? "Places d’accueil" : $"Places, {k.Of}", Unit = IndicatorUnit.Count, Rank = 20 + rank,
            Description = "Places offertes aux enfants de moins de 3 ans, au 31 décembre.", Formula = $"somme des places ({k.Of})",
        },
    ]);

    private static IndicatorInput Common =>
        new() { Source = Licence, Periodicity = Periodicity.Year, DelayMonths = Delay, Direction = IndicatorDirection.Higher };

    private static string Stem(string subject, string rest) => rest.Length == 0 ? subject : $"{subject}_{rest}";
}
