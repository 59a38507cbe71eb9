using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Dashboards;
using Crm.Workbench.Doors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Modules.Governance.Publications.Api;

/// <summary><c>/api/v1/shared-dashboards</c></summary>
internal static class DashboardEndpoints
{
    private static readonly Write Compose = DashboardWrites.Compose;

    public static void Map(RouteGroupBuilder api) => api
        .Resource<DashboardAppService, DashboardAppService, DashboardOutput>("shared-dashboards", "Gouvernance", (s, id, ct) => s.Get(id, ct))
        .Read(GovernancePermissions.Dashboards.Default, "Un tableau partagé.")
        .Made<DashboardInput>(Compose, (s, input, ct) => s.Create(input, ct), "Compose un tableau pour une instance.")
        .Changed<DashboardInput>(Compose, (s, id, input, stamp, ct) => s.Change(id, input, stamp, ct), (s, id, ct) => s.Input(id, ct),
            "Change le titre, l'introduction et les blocs, dans l'ordre donné.", "Change une partie du tableau.")
        .Trashed(Compose, (s, id, stamp, ct) => s.Delete(id, stamp, ct), (s, id, ct) => s.Restore(id, ct),
            "Supprime un tableau dont rien n'est publié.", "Rétablit un tableau supprimé.")
        .Doors.MapGet("", (DashboardAppService s, [AsParameters] DashboardFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(f, p, ct))
        .Requires(GovernancePermissions.Dashboards.Default).WithSummary("Tableaux partagés ; qui ne compose pas ne voit que ceux qui sont publiés.");
}
