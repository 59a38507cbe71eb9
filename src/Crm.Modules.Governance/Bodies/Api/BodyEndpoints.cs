using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Governance.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Crm.Modules.Governance.Bodies.Api;

/// <summary><c>/api/v1/bodies</c>, one at a time.</summary>
internal static class BodyEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var bodies = api.MapGroup("bodies").WithTags("Gouvernance");
        bodies.MapGet("{id:guid}", (BodyAppService s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct)))
            .Requires(GovernancePermissions.Bodies.Default).WithSummary("Une instance.");
        bodies.MapPost("", Open).Requires(GovernancePermissions.Bodies.Edit)
            .WithSummary("Crée un copil, un cotech ou une commission (les CDSF existent d'office).");
        bodies.MapPut("{id:guid}", (BodyAppService s, Guid id, BodyInput input, IfMatch version, CancellationToken ct) =>
            Answers.Changed(() => s.Change(id, input, version.Stamp, ct), () => s.Get(id, ct)))
            .Requires(GovernancePermissions.Bodies.Edit).WithSummary("Change le nom et le mot aux membres.");
        bodies.MapPatch("{id:guid}", Patch).Requires(GovernancePermissions.Bodies.Edit).WithSummary("Change une partie de l'instance.");
        bodies.MapDelete("{id:guid}", Delete).Requires(GovernancePermissions.Bodies.Edit).WithSummary("Supprime une instance vide (jamais un CDSF).");
        bodies.MapPost("{id:guid}/restore", (BodyAppService s, Guid id, CancellationToken ct) => Answers.One(s.Restore(id, ct)))
            .Requires(GovernancePermissions.Bodies.Edit).WithSummary("Rétablit une instance supprimée.");
    }

    private static async Task<IResult> Open(BodyAppService bodies, NewBody input, CancellationToken ct)
    {
        var (body, created) = await bodies.Open(input, ct);
        return Answers.Made(body, created, "bodies");
    }

    private static Task<IResult> Patch(BodyAppService bodies, Guid id, JsonElement patch, IfMatch version,
        IOptions<JsonOptions> json, CancellationToken ct) => Answers.Changed(async () =>
            await bodies.Change(id, MergePatch.Apply(await bodies.Input(id, ct), patch, json.Value.SerializerOptions), version.Stamp, ct),
            () => bodies.Get(id, ct));

    private static async Task<IResult> Delete(BodyAppService bodies, Guid id, IfMatch version, CancellationToken ct)
    {
        await bodies.Delete(id, version.Stamp, ct);
        return Results.NoContent();
    }
}
