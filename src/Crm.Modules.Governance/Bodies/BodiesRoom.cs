using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Modules.Governance.Bodies.Api;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Governance.Bodies;

/// <summary>Committees, each of one département.</summary>
internal sealed class BodiesRoom : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<BodiesData>().AddScoped<BodyAppService>().AddScoped<IAfterGeography, CdsfOpening>()
        .AddTrash(BodyTrash.Kind);

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => BodyTables.Apply(model, context);

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group(GovernancePermissions.Group)
        .Add(GovernancePermissions.Bodies.Default, "Voir les instances et leurs membres", DefaultRoles.Readers)
        .Add(GovernancePermissions.Bodies.ReadAll, "Voir toutes les instances de son périmètre, pas seulement celles où l'on siège",
            DefaultRoles.CafAndNational | DefaultRoles.Commissioner)
        .Add(GovernancePermissions.Bodies.Edit, "Tenir les instances et les mandats", DefaultRoles.Caf);

    public override void ConfigureMenu(MenuBuilder menu) =>
        menu.Add(new MenuItem("Gouvernance", "/gouvernance", "gavel", 50, GovernancePermissions.Bodies.Default));

    public override void MapApi(RouteGroupBuilder api) => BodyEndpoints.Map(api);
}
