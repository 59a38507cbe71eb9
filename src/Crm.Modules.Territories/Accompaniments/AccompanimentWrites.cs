using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>Who writes missions: whoever may edit where they lie, since a mission is the Caf's and not somebody's; so is the time spent on it.</summary>
internal static class AccompanimentWrites
{
    private const string Right = TerritoriesPermissions.Accompaniments.Edit;

    public static readonly Write Edit = new Write("accompaniments.edit", "Accompagnements", "ouvrir, modifier, clore et supprimer")
        .By(Right, Whose.Scope, Readers.Chooses);

    public static readonly Write Time = new Write("accompaniments.time", "Accompagnements", "noter et corriger du temps").By(Right, Whose.Scope);
}
