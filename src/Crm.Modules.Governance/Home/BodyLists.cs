using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Modules.Governance.Home;

/// <summary>The list of bodies: its address, its columns on screen and in files.</summary>
internal static class BodyLists
{
    public static readonly ListOf<BodyFilter, BodyRow> Bodies = new("bodies", "Instances", "/gouvernance",
    [
        new("Instance", b => b.Name),
        new("Type", b => b.Kind.Label()) { Key = "kind" },
        new("Département", b => b.Department) { Key = "department" },
        new("Présidence", b => b.President) { Key = "president" },
        new("Membres", b => b.Members) { Key = "members", Label = "En fonction" },
        new("Dernière publication", b => b.LastPublication) { Key = "publication" },
        new("Identifiant", b => b.Id.ToString()),
    ], GovernancePermissions.Bodies.Default) { Sorts = BodyRow.Sorts.Names };
}
