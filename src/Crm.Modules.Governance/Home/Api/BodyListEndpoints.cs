using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Contracts;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Modules.Governance.Home.Api;

/// <summary><c>GET /api/v1/bodies</c>, and the list as a file.</summary>
internal static class BodyListEndpoints
{
    public static void Map(RouteGroupBuilder api) => api.MapGroup("bodies").WithTags("Gouvernance")
        .MapGet("", (BodyReader s, [AsParameters] BodyFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(f, p, ct))
        .Requires(GovernancePermissions.Bodies.Default).WithSummary("Instances du périmètre ; un membre ne voit que celles où il siège.");

    public static void MapPages(IEndpointRouteBuilder routes) => routes.MapGet("/gouvernance/export",
        async (BodyReader s, ListExport export, [AsParameters] BodyFilter f, string? sort, string? format, CancellationToken ct) =>
        await BodyLists.Bodies.File(await export.All(nameof(Body), f, sort, p => s.List(f, p, ct), ct), "instances", format))
            .Requires(GovernancePermissions.Bodies.ReadAll).ExcludeFromDescription();
}
