using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Dashboards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Crm.Modules.Governance.Publications.Api;

/// <summary><c>/api/v1/shared-dashboards</c></summary>
internal static class DashboardEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var dashboards = api.MapGroup("shared-dashboards").WithTags("Gouvernance");
        dashboards.MapGet("", (DashboardAppService s, [AsParameters] DashboardFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(f, p, ct))
            .Requires(GovernancePermissions.Dashboards.Default).WithSummary("Tableaux partagés ; qui ne compose pas ne voit que ceux qui sont publiés.");
        dashboards.MapGet("{id:guid}", (DashboardAppService s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct)))
            .Requires(GovernancePermissions.Dashboards.Default).WithSummary("Un tableau partagé.");
        dashboards.MapPost("", Create).Requires(GovernancePermissions.Dashboards.Compose).WithSummary("Compose un tableau pour une instance.");
        dashboards.MapPut("{id:guid}", (DashboardAppService s, Guid id, DashboardInput input, IfMatch version, CancellationToken ct) =>
            Answers.Changed(() => s.Change(id, input, version.Stamp, ct), () => s.Get(id, ct)))
            .Requires(GovernancePermissions.Dashboards.Compose).WithSummary("Change le titre, l'introduction et les blocs, dans l'ordre donné.");
        dashboards.MapPatch("{id:guid}", Patch).Requires(GovernancePermissions.Dashboards.Compose).WithSummary("Change une partie du tableau.");
        dashboards.MapDelete("{id:guid}", Delete).Requires(GovernancePermissions.Dashboards.Compose).WithSummary("Supprime un tableau dont rien n'est publié.");
        dashboards.MapPost("{id:guid}/restore", (DashboardAppService s, Guid id, CancellationToken ct) => Answers.One(s.Restore(id, ct)))
            .Requires(GovernancePermissions.Dashboards.Compose).WithSummary("Rétablit un tableau supprimé.");
    }

    private static async Task<IResult> Create(DashboardAppService dashboards, DashboardInput input, CancellationToken ct)
    {
        var (dashboard, created) = await dashboards.Create(input, ct);
        return Answers.Made(dashboard, created, "shared-dashboards");
    }

    private static Task<IResult> Patch(DashboardAppService dashboards, Guid id, JsonElement patch, IfMatch version,
        IOptions<JsonOptions> json, CancellationToken ct) => Answers.Changed(async () =>
            await dashboards.Change(id, MergePatch.Apply(await dashboards.Input(id, ct), patch, json.Value.SerializerOptions), version.Stamp, ct),
            () => dashboards.Get(id, ct));

    private static async Task<IResult> Delete(DashboardAppService dashboards, Guid id, IfMatch version, CancellationToken ct)
    {
        await dashboards.Delete(id, version.Stamp, ct);
        return Results.NoContent();
    }
}
