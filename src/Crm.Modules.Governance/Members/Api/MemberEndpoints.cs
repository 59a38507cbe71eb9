using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Contracts;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Crm.Modules.Governance.Members.Api;

/// <summary><c>/api/v1/bodies/{bodyId}/members</c></summary>
internal static class MemberEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var members = api.MapGroup("bodies/{bodyId:guid}/members").WithTags("Gouvernance");
        members.MapGet("",
            (MemberAppService s, Guid bodyId, [AsParameters] MemberFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(bodyId, f, p, ct))
            .Requires(GovernancePermissions.Bodies.Default).WithSummary("Membres d'une instance, par collège.");
        members.MapGet("{id:guid}", (MemberAppService s, Guid bodyId, Guid id, CancellationToken ct) => Answers.One(s.Get(bodyId, id, ct)))
            .Requires(GovernancePermissions.Bodies.Default).WithSummary("Un mandat.");
        members.MapPost("", Appoint).Requires(BodyWrites.Edit)
            .WithSummary("Ajoute un mandat : un président et trois vice-présidents au plus à la fois.");
        members.MapPut("{id:guid}", (MemberAppService s, Guid bodyId, Guid id, MemberInput input, IfMatch version, CancellationToken ct) =>
            Answers.Changed(() => s.Change(bodyId, id, input, version.Stamp, ct), () => s.Get(bodyId, id, ct)))
            .Requires(BodyWrites.Edit).WithSummary("Change un mandat.");
        members.MapPatch("{id:guid}", Patch).Requires(BodyWrites.Edit).WithSummary("Change une partie d'un mandat.");
        members.MapPost("{id:guid}/end", (MemberAppService s, Guid bodyId, Guid id, EndMandate input, CancellationToken ct) =>
            Answers.One(s.End(bodyId, id, input, null, ct)))
            .Requires(BodyWrites.Edit).WithSummary("Termine un mandat à une date, avec sa raison.");
        members.MapDelete("{id:guid}", Delete).Requires(BodyWrites.Edit).WithSummary("Supprime un mandat saisi par erreur.");
        members.MapPost("{id:guid}/restore", (MemberAppService s, Guid bodyId, Guid id, CancellationToken ct) => Answers.One(s.Restore(bodyId, id, ct)))
            .Requires(BodyWrites.Edit).WithSummary("Rétablit un mandat supprimé.");
    }

    /// <summary>The members of a body as a file.</summary>
    public static void MapPages(IEndpointRouteBuilder routes) => routes.MapGet("/gouvernance/{id:guid}/membres/export",
        async (MemberAppService s, ListExport export, Guid id, [AsParameters] MemberFilter f, string? sort, string? format, CancellationToken ct) =>
        await TabularWriter.File(await export.All(nameof(Member), f, sort, p => s.List(id, f, p, ct), ct), MemberExport.Columns, "membres", format))
            .Requires(GovernancePermissions.Bodies.ReadAll).ExcludeFromDescription();

    private static async Task<IResult> Appoint(MemberAppService members, Guid bodyId, MemberInput input, CancellationToken ct)
    {
        var (member, created) = await members.Appoint(bodyId, input, ct);
        return Answers.Made(member, created, $"bodies/{bodyId}/members");
    }

    private static Task<IResult> Patch(MemberAppService members, Guid bodyId, Guid id, JsonElement patch, IfMatch version,
        IOptions<JsonOptions> json, CancellationToken ct) => Answers.Changed(async () =>
            await members.Change(bodyId, id, MergePatch.Apply(await members.Input(bodyId, id, ct), patch, json.Value.SerializerOptions), version.Stamp, ct),
            () => members.Get(bodyId, id, ct));

    private static async Task<IResult> Delete(MemberAppService members, Guid bodyId, Guid id, IfMatch version, CancellationToken ct)
    {
        await members.Delete(bodyId, id, version.Stamp, ct);
        return Results.NoContent();
    }
}
