using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>The list of exchanges as views keep it.</summary>
internal static class ExchangeList
{
    public static readonly ListDefinition Definition = new("exchanges", "Échanges", "/echanges",
        ["q", "kind", "audience", "from", "to", "department", "author", "withNextStep", "territory", "contact", "organisation", "dossier", "tag"],
        [
            new ListColumn("date", "Date"), new ListColumn("kind", "Nature"), new ListColumn("territories", "Territoires"),
            new ListColumn("with", "Avec", Usual: false), new ListColumn("step", "Suite"),
            new ListColumn("duration", "Durée"), new ListColumn("audience", "Lecteurs"), new ListColumn("author", "Auteur"),
        ], TerritoriesPermissions.Interactions.Default);
}
