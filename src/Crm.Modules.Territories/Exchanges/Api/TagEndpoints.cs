using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Tags;
using Crm.Workbench.Doors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Modules.Territories.Exchanges.Api;

/// <summary><c>/api/v1/tags</c>, and the tags of many exchanges at once.</summary>
internal static class TagEndpoints
{
    private const string Use = TerritoriesPermissions.Tags.Default;

    public static void Map(RouteGroupBuilder api)
    {
        var tags = api.Resource<TagAppService, TagAppService, TagOutput>("tags", "Étiquettes", (s, id, ct) => s.Get(id, ct))
            .Read(Use, "Une étiquette.")
            .Made<TagInput>(TagWrites.Keep, (s, input, ct) => s.Create(input, ct),
                "Crée une étiquette : personnelle, partagée (Shared) ou nationale (National).")
            .Changed<TagInput>(TagWrites.Keep, (s, id, input, stamp, ct) => s.Change(id, input, stamp, ct), Said,
                "Renomme une étiquette ou change sa couleur.", "Modifie une étiquette (JSON merge patch).")
            .Trashed(TagWrites.Keep, (s, id, stamp, ct) => s.Delete(id, stamp, ct), (s, id, ct) => s.Restore(id, ct),
                "Retire une étiquette de tous les échanges, pour 30 jours.", "Reprend une étiquette supprimée, avec ses échanges.").Doors;
        tags.MapGet("", (TagAppService s, [AsParameters] TagFilter filter, [AsParameters] PageRequest page, CancellationToken ct) => s.List(filter, page, ct))
            .Requires(Use).WithSummary("Étiquettes : les siennes, celles de sa Caf, celles du réseau.");
        tags.MapPost("{id:guid}/merge", (TagAppService s, Guid id, TagMergeInput input, CancellationToken ct) => s.Merge(id, input.Into, ct))
            .Requires(TagWrites.Keep).WithSummary("Fond l’étiquette dans une autre (into).");
        api.MapPost("interactions/tags", (RetagAppService s, RetagInput input, CancellationToken ct) => s.Apply(input, ct))
            .Requires(TagWrites.Put).WithTags("Étiquettes")
            .WithSummary("Pose (add) et retire (remove) des étiquettes sur des échanges (ids) ou sur tout un filtre (filter), 5 000 au plus.");
        api.MapPost("retaggings/{id:guid}/undo", async (RetagAppService s, Guid id, CancellationToken ct) =>
            { await s.Undo(id, ct); return Results.NoContent(); })
            .Requires(TagWrites.Undo).WithTags("Étiquettes").WithSummary("Annule une pose d’étiquettes, lien par lien.");
    }

    private static async Task<TagInput> Said(TagAppService tags, Guid id, CancellationToken ct)
    {
        var now = await tags.Get(id, ct);
        return new TagInput { Name = now.Name, Reach = now.Reach, Colour = now.Colour };
    }
}
