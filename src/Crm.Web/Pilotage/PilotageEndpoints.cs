using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Crm.Modules.Territories.Contracts;
using Crm.Web.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Web.Pilotage;

internal static class PilotageEndpoints
{
    public static void MapApi(RouteGroupBuilder api) =>
        api.MapGroup("dashboards").WithTags("Pilotage")
            .MapGet("national", async (NationalMonitor monitor, Guid? portfolio, string? sort, WeatherSign? weather, CancellationToken ct) =>
                await monitor.View(portfolio, sort, weather, ct) ?? throw CoreErrors.Missing())
            .WithSummary(
                "Les territoires d'un portefeuille côte à côte ; sans « portfolio », le premier par nom ; « weather » garde ceux qui vont au moins aussi mal " +
                "(Cloud : à surveiller).")
            .Requires(WebPermissions.Monitor);

    public static void MapPages(IEndpointRouteBuilder routes) =>
        routes.MapGet("/pilotage/export",
            async (NationalMonitor monitor, ListExport export, Guid? portfolio, string? sort, WeatherSign? weather, string? format, CancellationToken ct) =>
        {
            var view = await monitor.View(portfolio, sort, weather, ct) ?? throw CoreErrors.Missing();
            var all = new Page<MonitoredTerritory>(view.Territories, 1, view.Territories.Count, view.Territories.Count);
            var rows = await export.All("Monitor", new { portfolio, weather }, sort, _ => Task.FromResult(all), ct);
            return await TabularWriter.File(rows, MonitorExport.Columns, $"pilotage-{view.AsOf:yyyy-MM-dd}", format);
        }).ExcludeFromDescription().Requires(WebPermissions.Monitor);
}
