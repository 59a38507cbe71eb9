using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Accompaniments.Handover;

/// <summary>Who gives what a colleague leaves to another.</summary>
internal static class HandoverWrites
{
    public static readonly Write Transmit = new Write("handover.transmit", "Transmissions", "transmettre ce qu’un collègue laisse, et l’annuler")
        .By(TerritoriesPermissions.Handover.Transmit, Whose.Scope);
}
