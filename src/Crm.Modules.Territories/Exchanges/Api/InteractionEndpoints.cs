using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Exchanges.Interactions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using static Crm.Modules.Territories.Contracts.TerritoriesPermissions.Interactions;

namespace Crm.Modules.Territories.Exchanges.Api;

/// <summary><c>/api/v1/interactions</c>: exchanges and the comments under them.</summary>
internal static class InteractionEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var interactions = api.MapGroup("interactions").WithTags("Échanges");
        interactions.MapGet("",
            (InteractionReader s, [AsParameters] InteractionFilter filter, [AsParameters] PageRequest page, CancellationToken ct) => s.List(filter, page, ct))
            .Requires(Default).WithSummary("Liste des échanges, du plus récent au plus ancien.");
        interactions.MapGet("{id:guid}", (InteractionReader s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct))).Requires(Default)
            .WithSummary("Un échange.");
        interactions.MapPost("", async (InteractionAppService s, InteractionReader r, InteractionInput input, CancellationToken ct) =>
            await s.Create(input, ct) is var (id, created) ? Answers.Made(await r.Get(id, ct), created, "interactions") : null!).Requires(Create)
                .WithSummary("Note un échange ; nextStep crée la suite à donner.");
        interactions.MapPut("{id:guid}", (InteractionAppService s, InteractionReader r, Guid id, InteractionInput input, IfMatch match, CancellationToken ct) =>
            Answers.Changed(() => s.Update(id, input, match.Stamp, ct), () => r.Get(id, ct))).Requires(Create).WithSummary("Remplace un échange.");
        interactions.MapPatch("{id:guid}", (InteractionAppService s, InteractionReader r, IOptions<JsonOptions> json, Guid id, JsonElement patch,
            IfMatch match, CancellationToken ct) =>
            Answers.Changed(async () =>
                await s.Update(id, MergePatch.Apply(await r.Patched(id, patch, ct), patch, json.Value.SerializerOptions),
                match.Stamp, ct), () => r.Get(id, ct)))
            .Requires(Create).WithSummary("Modifie un échange (JSON merge patch).");
        interactions.MapPost("audience", (AudienceBulk s, [AsParameters] InteractionFilter filter, AudienceInput input, CancellationToken ct) =>
            s.Run(filter, input, ct)).Requires(Create)
            .WithSummary(
                "Change la diffusion de mes échanges et de leurs suites : ids, ou all=true pour ceux du filtre de l'adresse ; 5 000 au plus, en une " +
                "transaction.");
        interactions.MapDelete("{id:guid}", async (InteractionAppService s, Guid id, IfMatch match, CancellationToken ct) =>
            { await s.Delete(id, match.Stamp, ct); return Results.NoContent(); })
            .Requires(Create).WithSummary("Met un échange à la corbeille, avec ses suites, pour 30 jours.");
        interactions.MapPost("{id:guid}/restore", (InteractionAppService s, InteractionReader r, Guid id, CancellationToken ct) =>
            Answers.Changed(() => s.Restore(id, ct), () => r.Get(id, ct)))
            .Requires(Create).WithSummary("Reprend un échange de la corbeille.");
        interactions.MapGet("{id:guid}/comments", (CommentAppService s, Guid id, CancellationToken ct) => s.Of(id, ct)).Requires(Default)
            .WithSummary("Commentaires d'un échange.");
        interactions.MapPost("{id:guid}/comments", async (CommentAppService s, Guid id, CommentInput input, CancellationToken ct) =>
            Results.Created($"/api/v1/interactions/{id}/comments", await s.Add(id, input, ct))).Requires(Default).WithSummary("Commente un échange.");
        interactions.MapDelete("{id:guid}/comments/{commentId:guid}", async (CommentAppService s, Guid id, Guid commentId, CancellationToken ct) =>
            { await s.Delete(id, commentId, ct); return Results.NoContent(); })
            .Requires(Default).WithSummary("Retire son commentaire.");
    }
}
