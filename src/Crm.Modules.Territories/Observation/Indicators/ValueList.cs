using Crm.Workbench.Lists;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>The list of indicator values as views know it.</summary>
internal static class ValueList
{
    public static readonly ListDefinition Definition = new("indicator-values", "Valeurs d’indicateurs", "/indicateurs/valeurs",
        ["q", "indicateur", "statut", "territoire"], []);
}
