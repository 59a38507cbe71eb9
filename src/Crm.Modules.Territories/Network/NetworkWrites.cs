using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Network;

/// <summary>Who keeps the directory: whoever may edit where a record lies, whoever made it.</summary>
internal static class NetworkWrites
{
    private const string Right = TerritoriesPermissions.Network.Edit;

    public static readonly Write Organisations = new Write("organisations.edit", "Organisations", "ajouter, modifier et supprimer").By(Right, Whose.Scope);
    public static readonly Write Contacts = new Write("contacts.edit", "Contacts et fonctions", "ajouter, modifier et supprimer")
        .By(Right, Whose.Scope, Readers.Chooses);
    public static readonly Write Functions = new Write("functions.edit", "Contacts et fonctions", "ajouter, finir et corriger une fonction")
        .By(Right, Whose.Scope);
    public static readonly Write Roles = new Write("network.roles", "Rôles attendus", "tenir la liste")
        .By(TerritoriesPermissions.Network.Settings, Whose.Network);
    public static readonly Write Merges = new Write("merges.edit", "Doublons", "fusionner, annuler une fusion, écarter une paire")
        .By(TerritoriesPermissions.Merges.Edit, Whose.Scope);
}
