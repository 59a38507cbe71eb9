using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Api;
using Crm.Modules.Territories.Places.Geography;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>What portfolios bring to the module.</summary>
internal sealed class PortfolioPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<PortfolioAppService>().AddScoped<EntryAppService>().AddScoped<PortfolioPages>().AddScoped<IPortfolios, PortfolioReader>()
        .AddScoped<IDemoSeed, DemoPortfolio>().AddScopeMove<PortfolioEntryDepartment>(db =>
            db.Scoped<PortfolioEntry>().Select(e => new Attached { OwnerId = e.Id, TerritoryId = e.TerritoryId }))
        .AddTrash(PortfolioTrash.Portfolios).AddTrash(PortfolioTrash.Entries)
        .AddTrashLink<PortfolioEntry>(LinkFate.Goes, PortfolioTrash.Key, e => e.PortfolioId);

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => PortfolioTables.Apply(model, context);

    public override void MapApi(RouteGroupBuilder api) => PortfolioEndpoints.Map(api);

    public override void MapPages(IEndpointRouteBuilder routes) => PortfolioEndpoints.MapPages(routes);

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group(TerritoriesPermissions.Group)
        .Add(TerritoriesPermissions.Portfolios.Default, "Voir les portefeuilles de territoires", DefaultRoles.CafAndNational | DefaultRoles.Commissioner)
        .Add(TerritoriesPermissions.Portfolios.Edit, "Composer les portefeuilles de territoires", DefaultRoles.National);
}
