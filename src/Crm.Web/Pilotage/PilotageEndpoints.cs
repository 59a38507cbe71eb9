using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Web.Contracts;

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
            async (NationalMonitor monitor, Guid? portfolio, string? sort, WeatherSign? weather, string? format, CancellationToken ct) =>
                await MonitorExport.File(await monitor.View(portfolio, sort, weather, ct) ?? throw CoreErrors.Missing(), format))
            .ExcludeFromDescription().Requires(WebPermissions.Monitor);
}
