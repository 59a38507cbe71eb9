using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>The list of indicator values: its address, its columns in files.</summary>
internal static class ValueList
{
    public static readonly ListOf<ValueFilter, ValueRow> Definition = new("indicator-values", "Valeurs d’indicateurs", "/indicateurs/valeurs",
    [
        new("Indicateur", v => v.Indicator),
        new("Libellé", v => v.IndicatorLabel),
        new("Type de territoire", v => v.TerritoryKind.Label()),
        new("Code", v => v.TerritoryCode),
        new("Territoire", v => v.TerritoryName),
        new("Période", v => v.Period),
        new("Nature", v => v.Kind.Word()),
        new("Valeur", v => v.Value),
        new("Unité", v => v.Unit.Word()),
        new("Source", v => v.Source),
        new("Commentaire", v => v.Comment),
        new("Statut", v => v.Status.Word()),
        new("Publiée", v => v.Published),
    ])
    {
        Sorts = ValueQueries.Sorts.Names,
        Former = new Dictionary<string, string> { ["indicateur"] = "indicator", ["statut"] = "status", ["territoire"] = "territory" },
    };
}
