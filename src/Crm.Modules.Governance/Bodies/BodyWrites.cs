using Crm.Foundation.Access;
using Crm.Modules.Governance.Contracts;

namespace Crm.Modules.Governance.Bodies;

/// <summary>Who keeps bodies and their members.</summary>
internal static class BodyWrites
{
    public static readonly Write Edit = new Write("bodies.edit", "Instances", "créer, modifier, supprimer, tenir les mandats")
        .By(GovernancePermissions.Bodies.Edit, Whose.Scope);
}
