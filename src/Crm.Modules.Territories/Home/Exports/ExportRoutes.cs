using Crm.Foundation.Access;
using Crm.Foundation.Files;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Places.Portfolios;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Crm.Modules.Territories.Home.Exports;

/// <summary>Lists as files, with the filters of their screens.</summary>
internal static class ExportRoutes
{
    public static void MapPages(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/echanges/taches/export",
            async (TaskPages s, ListExport export, [AsParameters] TaskFilter filter, string? sort, string? format, CancellationToken ct) =>
            await TaskList.Definition.File(await export.All(nameof(FollowUpTask), filter, sort, p => s.List(filter, p, ct), ct), "suites", format))
                .Requires(TerritoriesPermissions.Interactions.Export).ExcludeFromDescription();
        routes.MapGet("/reseau/fonctions/export",
            async (FunctionReader s, ListExport export, [AsParameters] FunctionFilter filter, string? sort, string? format, CancellationToken ct) =>
            await TabularWriter.File(await export.All(nameof(ContactFunction), filter, sort, p => s.List(filter, p, ct), ct), FunctionExport.Columns,
                "fonctions", format)).Requires(TerritoriesPermissions.Network.Export).ExcludeFromDescription();
        routes.MapGet("/territoires/portefeuilles/{id:guid}/export",
            async (EntryAppService s, ListExport export, Guid id, [FromQuery(Name = "statut")] EntryStatus? status,
            [FromQuery(Name = "meteo")] WeatherSign? weather, string? q, string? sort, string? format, CancellationToken ct) =>
        {
            var filter = new EntryFilter(status, null, q, weather);
            return await TabularWriter.File(await export.All(nameof(PortfolioEntry), filter, sort, p => s.List(id, filter, p, ct), ct),
                EntryExport.Columns, "portefeuille", format);
        }).Requires(TerritoriesPermissions.Portfolios.Default).ExcludeFromDescription();
    }
}
