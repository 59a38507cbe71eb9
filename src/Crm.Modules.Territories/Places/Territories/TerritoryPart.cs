using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Home.TerritoryPage;
using Crm.Modules.Territories.Places.Api;
using Crm.Modules.Territories.Places.Geography;
using Crm.Workbench.Kinds;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Places.Territories;

/// <summary>What the official geography and its territories bring to the module.</summary>
internal sealed class TerritoryPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<KnownTerritories>().AddScoped<IGeography, GeographyReader>().AddScoped<IGeographyLoader, GeographyLoader>().AddScoped<ScopeMover>()
        .AddScoped<NamedPlaces>()
        .AddScoped<TerritoryAppService>().AddScoped<SurroundingsReader>().AddList(TerritoryList.Definition)
        .AddKind(TerritoryNoun.Kind);

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => TerritoryTables.Apply(model);

    public override void ConfigureMenu(MenuBuilder menu) => menu.Add(new MenuItem("Territoires", "/territoires", "map-2", 20));

    public override void MapApi(RouteGroupBuilder api) => TerritoryEndpoints.Map(api);

    public override void MapPages(IEndpointRouteBuilder routes) => TerritoryEndpoints.MapPages(routes);
}
