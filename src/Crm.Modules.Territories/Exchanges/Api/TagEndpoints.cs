using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Tags;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Crm.Modules.Territories.Exchanges.Api;

/// <summary><c>/api/v1/tags</c>, and the tags of many exchanges at once.</summary>
internal static class TagEndpoints
{
    private const string Use = TerritoriesPermissions.Tags.Default;

    public static void Map(RouteGroupBuilder api)
    {
        var tags = api.MapGroup("tags").WithTags("Étiquettes");
        tags.MapGet("", (TagAppService s, [AsParameters] TagFilter filter, [AsParameters] PageRequest page, CancellationToken ct) => s.List(filter, page, ct))
            .Requires(Use).WithSummary("Étiquettes : les siennes, celles de sa Caf, celles du réseau.");
        tags.MapGet("{id:guid}", (TagAppService s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct))).Requires(Use).WithSummary("Une étiquette.");
        tags.MapPost("", async (TagAppService s, TagInput input, CancellationToken ct) => await s.Create(input, ct) is var (id, created)
            ? Answers.Made(await s.Get(id, ct), created, "tags") : null!)
            .Requires(Use).WithSummary("Crée une étiquette : personnelle, partagée (Shared) ou nationale (National).");
        tags.MapPut("{id:guid}", (TagAppService s, Guid id, TagInput input, IfMatch match, CancellationToken ct) =>
            Answers.Changed(() => s.Change(id, input, match.Stamp, ct), () => s.Get(id, ct)))
            .Requires(Use).WithSummary("Renomme une étiquette ou change sa couleur.");
        tags.MapPatch("{id:guid}",
            (TagAppService s, IOptions<JsonOptions> json, Guid id, JsonElement patch, IfMatch match, CancellationToken ct) => Answers.Changed(async () =>
        {
            var now = await s.Get(id, ct);
            await s.Change(id, MergePatch.Apply(new TagInput { Name = now.Name, Reach = now.Reach, Colour = now.Colour }, patch,
                json.Value.SerializerOptions), match.Stamp, ct);
        }, () => s.Get(id, ct))).Requires(Use).WithSummary("Modifie une étiquette (JSON merge patch).");
        tags.MapDelete("{id:guid}", async (TagAppService s, Guid id, IfMatch match, CancellationToken ct) =>
            { await s.Delete(id, match.Stamp, ct); return Results.NoContent(); })
            .Requires(Use).WithSummary("Retire une étiquette de tous les échanges, pour 30 jours.");
        tags.MapPost("{id:guid}/restore", (TagAppService s, Guid id, CancellationToken ct) => Answers.Changed(() => s.Restore(id, ct), () => s.Get(id, ct)))
            .Requires(Use).WithSummary("Reprend une étiquette supprimée, avec ses échanges.");
        tags.MapPost("{id:guid}/merge", (TagAppService s, Guid id, TagMergeInput input, CancellationToken ct) => s.Merge(id, input.Into, ct)).Requires(Use)
            .WithSummary("Fond l’étiquette dans une autre (into).");
        api.MapPost("interactions/tags", (RetagAppService s, RetagInput input, CancellationToken ct) => s.Apply(input, ct))
            .Requires(Use).WithTags("Étiquettes")
            .WithSummary("Pose (add) et retire (remove) des étiquettes sur des échanges (ids) ou sur tout un filtre (filter), 5 000 au plus.");
        api.MapPost("retaggings/{id:guid}/undo", async (RetagAppService s, Guid id, CancellationToken ct) =>
            { await s.Undo(id, ct); return Results.NoContent(); })
            .Requires(Use).WithTags("Étiquettes").WithSummary("Annule une pose d’étiquettes, lien par lien.");
    }
}
