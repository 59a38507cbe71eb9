using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Doors;
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
        var interactions = api.Resource<InteractionAppService, InteractionReader, InteractionOutput>("interactions", "Échanges", (r, id, ct) => r.Get(id, ct))
            .Read(Default, "Un échange.")
            .Made<InteractionInput>(InteractionWrites.Make, (s, input, ct) => s.Create(input, ct), "Note un échange ; nextStep crée la suite à donner.")
            .Replaced<InteractionInput>(InteractionWrites.Edit, (s, id, input, stamp, ct) => s.Update(id, input, stamp, ct), "Remplace un échange.")
            .Trashed(InteractionWrites.Edit, (s, id, stamp, ct) => s.Delete(id, stamp, ct), (s, id, ct) => s.Restore(id, ct),
                "Met un échange à la corbeille, avec ses suites, pour 30 jours.", "Reprend un échange de la corbeille.").Doors;
        interactions.MapGet("",
            (InteractionReader s, [AsParameters] InteractionFilter filter, [AsParameters] PageRequest page, CancellationToken ct) => s.List(filter, page, ct))
            .Requires(Default).WithSummary("Liste des échanges, du plus récent au plus ancien.");
        // By hand: what stands there is said in the way the patch speaks, that of before or of today.
        interactions.MapPatch("{id:guid}", (InteractionAppService s, InteractionReader r, IOptions<JsonOptions> json, Guid id, JsonElement patch,
            IfMatch match, CancellationToken ct) =>
            Answers.Changed(async () =>
                await s.Update(id, MergePatch.Apply(await r.Patched(id, patch, ct), patch, json.Value.SerializerOptions),
                match.Stamp, ct), () => r.Get(id, ct)))
            .Requires(InteractionWrites.Edit).WithSummary("Modifie un échange (JSON merge patch).");
        interactions.MapPost("audience", (AudienceBulk s, [AsParameters] InteractionFilter filter, AudienceInput input, CancellationToken ct) =>
            s.Run(filter, input, ct)).Requires(InteractionWrites.Edit)
            .WithSummary(
                "Change la diffusion de mes échanges et de leurs suites : ids, ou all=true pour ceux du filtre de l'adresse ; 5 000 au plus, en une " +
                "transaction.");
        interactions.MapGet("{id:guid}/comments", (CommentAppService s, Guid id, CancellationToken ct) => s.Of(id, ct)).Requires(Default)
            .WithSummary("Commentaires d'un échange.");
        interactions.MapPost("{id:guid}/comments", async (CommentAppService s, Guid id, CommentInput input, CancellationToken ct) =>
            Results.Created($"/api/v1/interactions/{id}/comments", await s.Add(id, input, ct))).Requires(InteractionWrites.Comment)
            .WithSummary("Commente un échange.");
        interactions.MapDelete("{id:guid}/comments/{commentId:guid}", async (CommentAppService s, Guid id, Guid commentId, CancellationToken ct) =>
            { await s.Delete(id, commentId, ct); return Results.NoContent(); })
            .Requires(InteractionWrites.Uncomment).WithSummary("Retire son commentaire.");
    }
}
