using Crm.Foundation.Access;
using Crm.Foundation.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Workbench.Drafts.Api;

/// <summary><c>/brouillons</c>: what the forms keep while somebody types.</summary>
internal static class DraftEndpoints
{
    public static void MapPages(IEndpointRouteBuilder routes)
    {
        var drafts = routes.MapGroup("/brouillons").AddEndpointFilter<FormToken>().ExcludeFromDescription();
        drafts.MapPost("", async (DraftAppService s, DraftInput input, CancellationToken ct) =>
            { await s.Keep(input, ct); return Results.NoContent(); }).Requires(DraftWrites.Own);
        drafts.MapGet("", async (DraftAppService s, string? key, CancellationToken ct) => await s.Find(key, ct) is { } draft ? Results.Ok(draft)
            : Results.NoContent()).RequiresSignIn();
        drafts.MapDelete("", async (DraftAppService s, string? key, CancellationToken ct) =>
            { await s.Forget(key, ct); return Results.NoContent(); }).Requires(DraftWrites.Own);
    }
}
