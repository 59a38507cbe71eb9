using Crm.Foundation.Access;
using Crm.Foundation.Files;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Modules.Territories.Api;

/// <summary>What the screens of exchanges ask beside their pages: the file of a list, and the choices of pickers.</summary>
internal static class ExchangeRoutes
{
    private sealed record Choice(string Value, string Label, string? Hint);

    public static void MapPages(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/echanges/export", async (ExchangePages s, [AsParameters] InteractionFilter filter, string? sort, string? format, CancellationToken ct) =>
            await TabularWriter.File(await s.Export(filter, sort, ct), ExchangeExport.Columns, "echanges", format)).Requires(TerritoriesPermissions.Interactions.Export).ExcludeFromDescription();
        routes.MapGet("/echanges/personnes", async (IUserDirectory directory, string? q, CancellationToken ct) =>
            (await directory.Search(q, ct)).Select(u => new Choice(u.Id.ToString(), u.Name, u.Email))).Requires(TerritoriesPermissions.Interactions.Create).ExcludeFromDescription();
        routes.MapGet("/echanges/dossiers", async (Dossiers dossiers, string? q, CancellationToken ct) =>
            (await dossiers.Search(q, [], ct)).Select(d => new Choice(new DossierRef(d.Kind, d.Id).ToString(), d.Title, string.Join(", ", d.Departments)))).Requires(TerritoriesPermissions.Interactions.Create).ExcludeFromDescription();
    }
}
