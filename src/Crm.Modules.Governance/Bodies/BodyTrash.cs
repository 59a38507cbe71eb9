using Crm.Modules.Governance.Contracts;
using Crm.Workbench.Kinds;
using Crm.Workbench.Trash;

namespace Crm.Modules.Governance.Bodies;

/// <summary>Bodies in the trash.</summary>
internal static class BodyTrash
{
    public static readonly TrashOf<Body> Kind = new(BodyNoun.Kind)
    {
        Permission = GovernancePermissions.Bodies.Edit, Api = "bodies/{id}",
        Restore = (s, row, ct) => s.Of<BodyAppService>().Restore(row.Id, ct),
    };
}
