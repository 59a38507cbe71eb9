using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Modules.Territories.Network;

/// <summary>The lists of the network that one keeps as views, and their columns.</summary>
internal static class NetworkLists
{
    public static readonly ListDefinition Organisations = new("organisations", "Organisations", "/reseau", ["q", "kind", "territory", "department"],
        [new ListColumn("kind", "Type"), new ListColumn("territories", "Territoires"), new ListColumn("people", "Personnes"),
            new ListColumn("commune", "Commune", false), new ListColumn("mailbox", "Courriel"), new ListColumn("phone", "Téléphone", false),
            new ListColumn("siret", "SIRET", false)],
        TerritoriesPermissions.Network.Default);

    public static readonly ListDefinition Contacts = new("contacts", "Contacts", "/reseau/contacts",
        ["q", "role", "kind", "current", "audience", "department", "territory", "organisation"],
        [new ListColumn("title", "Fonction"), new ListColumn("organisation", "Organisation"), new ListColumn("email", "Courriel"),
            new ListColumn("phone", "Téléphone"), new ListColumn("since", "Depuis", false), new ListColumn("audience", "Lecteurs", false)],
        TerritoriesPermissions.Network.Default);
}
