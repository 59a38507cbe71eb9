using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Web;
using Crm.Workbench.Doors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Workbench.Lists.Api;

/// <summary><c>/api/v1/views</c> and <c>/api/v1/bulk-deeds</c>: lists as somebody likes them, and what was done to many lines.</summary>
internal static class ViewEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var views = api.Resource<ViewAppService, ViewAppService, ViewOutput>("views", "Vues", (s, id, ct) => s.Get(id, ct))
            .Read(null, "Une vue.")
            .Made<ViewInput>(ListWrites.Views, (s, input, ct) => s.Create(input, ct),
                "Enregistre une vue ; seuls les filtres connus de la liste sont gardés.")
            .Changed<ViewInput>(ListWrites.Views, (s, id, input, stamp, ct) => s.Update(id, input, stamp, ct),
                async (s, id, ct) => (await s.Get(id, ct)).ToInput(),
                "Remplace une de mes vues.", "Modifie une de mes vues (JSON merge patch).")
            .Trashed(ListWrites.Views, (s, id, stamp, ct) => s.Delete(id, stamp, ct), (s, id, ct) => s.Restore(id, ct),
                "Met une de mes vues à la corbeille pour 30 jours.", "Reprend une vue de la corbeille.").Doors;
        views.MapGet("", (ViewAppService s, string? list, [AsParameters] PageRequest page, CancellationToken ct) => s.List(list, page, ct)).RequiresSignIn()
            .WithSummary("Mes vues et celles partagées avec moi ; list : tasks, exchanges…");
        views.MapPost("{id:guid}/default", (ViewAppService s, Guid id, CancellationToken ct) =>
            Answers.Changed(async () => await s.OpenWith((await s.Get(id, ct)).List, id, ct), () => s.Get(id, ct))).Requires(ListWrites.Defaults)
            .WithSummary("La liste s’ouvre avec cette vue.");
        views.MapDelete("defaults/{list}", async (ViewAppService s, string list, CancellationToken ct) =>
            { await s.OpenWith(list, null, ct); return Results.NoContent(); }).Requires(ListWrites.Defaults).WithSummary("La liste s’ouvre sans vue.");
        api.MapPost("bulk-deeds/{id:guid}/undo", (BulkDeeds s, Guid id, CancellationToken ct) => s.Undo(id, ct)).Requires(ListWrites.UndoDeed).WithTags("Vues")
            .WithSummary("Reprend une action en nombre, dans les 24 heures, par son auteur.");
    }

    /// <summary>« Annuler » of a message: back to the list it was done on.</summary>
    public static void MapPages(IEndpointRouteBuilder routes) =>
        routes.MapPost("/vues/reprendre/{id:guid}", async (BulkDeeds s, HttpContext http, Guid id, CancellationToken ct) =>
    {
        await s.Undo(id, ct);
        if (http.Request.Headers.ContainsKey("HX-Request")) http.Response.Headers["HX-Refresh"] = "true";
        var back = Uri.TryCreate(http.Request.Headers.Referer, UriKind.Absolute, out var from)
            && from.Authority == http.Request.Host.Value ? from.PathAndQuery : "/";
        return http.Request.Headers.ContainsKey("HX-Request") ? Results.NoContent() : Results.LocalRedirect(back);
    }).AddEndpointFilter<FormToken>().Requires(ListWrites.UndoDeed).ExcludeFromDescription();
}
