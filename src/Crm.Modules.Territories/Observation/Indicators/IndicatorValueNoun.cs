using Crm.Workbench.Kinds;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>Figures as the house knows them: told when they wait for a decision, and when it is taken.</summary>
internal static class IndicatorValueNoun
{
    public static readonly KindOf<IndicatorValue> Kind = new("indicator-value", "Valeur d’indicateur", "number", "/indicateurs/valeurs/{id}")
    {
        Read = s => s.Of<ObservationData>().IndicatorValues,
    };
}
