using Crm.Modules.Governance.Contracts;
using Crm.Workbench.Trash;

namespace Crm.Modules.Governance.Bodies;

/// <summary>Bodies in the trash.</summary>
internal static class BodyTrash
{
    public static readonly TrashOf<Body> Kind = new(BodyDossiers.KindName, "Instance", "gavel")
    {
        Permission = GovernancePermissions.Bodies.Edit, Api = "bodies/{id}", Url = "/gouvernance/{id}", Title = _ => b => b.Name,
        Read = s => s.Of<BodiesData>().Bodies, Restore = (s, row, ct) => s.Of<BodyAppService>().Restore(row.Id, ct),
    };
}
