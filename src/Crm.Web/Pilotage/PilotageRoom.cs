using Crm.Foundation.Access;
using Crm.Foundation.Modularity;
using Crm.Web.Contracts;

namespace Crm.Web.Pilotage;

/// <summary>The followed territories side by side: the only room that reads several modules at once.</summary>
internal sealed class PilotageRoom : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services.AddScoped<NationalMonitor>();

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group("Pilotage")
        .Add(WebPermissions.Monitor, "Voir le suivi des territoires démonstrateurs", DefaultRoles.CafAndNational | DefaultRoles.Commissioner);

    public override void ConfigureMenu(MenuBuilder menu) => menu.Add(new MenuItem("Pilotage", "/pilotage", "chart-dots", 60, WebPermissions.Monitor));

    public override void MapApi(RouteGroupBuilder api) => PilotageEndpoints.MapApi(api);

    public override void MapPages(IEndpointRouteBuilder routes) => PilotageEndpoints.MapPages(routes);
}
