using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>Who defines indicators, who proposes values, who decides of them.</summary>
internal static class IndicatorWrites
{
    public static readonly Write Define = new Write("indicators.define", "Indicateurs", "définir").By(TerritoriesPermissions.Indicators.Edit, Whose.Network);

    public static readonly Write Propose = new Write("values.propose", "Valeurs d’indicateurs", "proposer, corriger et supprimer")
    {
        Besides = "une valeur publiée ne se corrige qu’avec le droit de publier",
    }.By(TerritoriesPermissions.IndicatorValues.Edit, Whose.Scope);

    public static readonly Write Decide = new Write("values.decide", "Valeurs d’indicateurs", "valider et refuser")
        .By(TerritoriesPermissions.IndicatorValues.Validate, Whose.Scope);
}
