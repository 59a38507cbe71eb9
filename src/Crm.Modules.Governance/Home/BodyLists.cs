using Crm.Modules.Governance.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Modules.Governance.Home;

/// <summary>The list of bodies as views and columns know it.</summary>
internal static class BodyLists
{
    public static readonly ListDefinition Bodies = new("bodies", "Instances", "/gouvernance", ["q", "kind", "region", "department"],
        [new("kind", "Type"), new("department", "Département"), new("president", "Présidence"), new("members", "En fonction"),
            new("publication", "Dernière publication")], GovernancePermissions.Bodies.Default);
}
