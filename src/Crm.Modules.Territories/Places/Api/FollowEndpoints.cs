using Crm.Foundation.Access;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Places.Following;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Modules.Territories.Places.Api;

/// <summary><c>/api/v1/follows</c>: of the person who asks, and of nobody else.</summary>
internal static class FollowEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var follows = api.MapGroup("follows").WithTags("Notifications");
        follows.MapGet("", (FollowAppService s, CancellationToken ct) => s.Followed(ct)).RequiresSignIn().WithSummary("Territoires que je suis.");
        follows.MapPut("{territoryId:guid}", async (FollowAppService s, Guid territoryId, CancellationToken ct) =>
            { await s.Follow(territoryId, ct); return Results.NoContent(); }).Requires(FollowWrites.Follow).WithSummary("Suit un territoire de mon périmètre.");
        follows.MapDelete("{territoryId:guid}", async (FollowAppService s, Guid territoryId, CancellationToken ct) =>
            { await s.Leave(territoryId, ct); return Results.NoContent(); }).Requires(FollowWrites.Follow).WithSummary("Ne suit plus un territoire.");
    }

    /// <summary>« Suivre ce territoire », from its page.</summary>
    public static void MapPages(IEndpointRouteBuilder routes)
    {
        var follow = routes.MapGroup("/notifications/territoires").AddEndpointFilter<FormToken>().ExcludeFromDescription();
        follow.MapPost("{territoryId:guid}/suivre", async (FollowAppService s, Guid territoryId, CancellationToken ct) =>
            { await s.Follow(territoryId, ct); return Results.LocalRedirect($"/territoires/{territoryId}"); }).Requires(FollowWrites.Follow);
        follow.MapPost("{territoryId:guid}/quitter", async (FollowAppService s, Guid territoryId, CancellationToken ct) =>
            { await s.Leave(territoryId, ct); return Results.LocalRedirect($"/territoires/{territoryId}"); }).Requires(FollowWrites.Follow);
    }
}
