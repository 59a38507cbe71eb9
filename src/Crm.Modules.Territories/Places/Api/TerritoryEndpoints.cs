using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Modules.Territories.Places.Api;

/// <summary><c>/api/v1/territories</c>: the official geography, for every signed-in person.</summary>
internal static class TerritoryEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var territories = api.MapGroup("territories").WithTags("Territoires");
        territories.MapGet("",
            (TerritoryAppService s, [AsParameters] TerritoryFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(f, p, ct))
            .RequiresSignIn().WithSummary("Régions, départements, EPCI et communes ; tri : name, code, kind, population, members.");
        territories.MapGet("{id:guid}", (TerritoryAppService s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct)))
            .RequiresSignIn().WithSummary("Un territoire, même fermé.");
        territories.MapGet("{id:guid}/members", (TerritoryAppService s, Guid id, [AsParameters] PageRequest p, CancellationToken ct) => s.Members(id, p, ct))
            .RequiresSignIn().WithSummary("Communes d'un EPCI, d'un département ou d'une région.");
    }

    /// <summary>What the picker asks, and the list as a file.</summary>
    public static void MapPages(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/territoires/choix", (TerritoryAppService s, string? q, CancellationToken ct) => s.Options(q, ct))
            .RequiresSignIn().ExcludeFromDescription();
        routes.MapGet("/territoires/export",
            async (TerritoryAppService s, ListExport export, [AsParameters] TerritoryFilter f, string? sort, string? format, CancellationToken ct) =>
            await TerritoryList.Definition.File(
                await export.All(nameof(Territory), f, sort ?? TerritoryList.ByKind, p => s.List(f, p, ct), ct), "territoires", format))
                .RequiresSignIn().ExcludeFromDescription();
    }
}
