using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Modules.Governance.Contracts;
using Crm.Workbench.Doors;
using Microsoft.AspNetCore.Routing;

namespace Crm.Modules.Governance.Bodies.Api;

/// <summary><c>/api/v1/bodies</c>, one at a time.</summary>
internal static class BodyEndpoints
{
    private static readonly Write Edit = BodyWrites.Edit;

    public static void Map(RouteGroupBuilder api) => api
        .Resource<BodyAppService, BodyAppService, BodyOutput>("bodies", "Gouvernance", (s, id, ct) => s.Get(id, ct))
        .Read(GovernancePermissions.Bodies.Default, "Une instance.")
        .Made<NewBody>(Edit, (s, input, ct) => s.Open(input, ct), "Crée un copil, un cotech ou une commission (les CDSF existent d'office).")
        .Changed<BodyInput>(Edit, (s, id, input, stamp, ct) => s.Change(id, input, stamp, ct), (s, id, ct) => s.Input(id, ct),
            "Change le nom et le mot aux membres.", "Change une partie de l'instance.")
        .Trashed(Edit, (s, id, stamp, ct) => s.Delete(id, stamp, ct), (s, id, ct) => s.Restore(id, ct),
            "Supprime une instance vide (jamais un CDSF).", "Rétablit une instance supprimée.");
}
