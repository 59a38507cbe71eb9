using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Foundation.NationalData;
using Crm.Modules.Territories.Api;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Geography;
using Crm.Modules.Territories.NationalData;
using Crm.Modules.Territories.Search;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Territories;

/// <summary>What the official geography and its territories bring to the module.</summary>
internal sealed class TerritoryPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<KnownTerritories>().AddScoped<IGeography, GeographyReader>().AddScoped<IGeographyLoader, GeographyLoader>().AddScoped<ITerritoryMoves, AttachedFollow>()
        .AddScoped<TerritoryAppService>().AddScoped<SurroundingsReader>().AddSingleton(TerritoryList.Definition).AddScoped<TerritoryGlances>().AddScoped<TerritorySheets>().AddScoped<ISearchSource, TerritorySearch>()
        .AddScoped<INationalDataPart, NationalExchanges>();

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => TerritoryModel.Apply(model);

    public override void ConfigureMenu(MenuBuilder menu) => menu
        .Add(new MenuItem("Ma journée", "/", "home", 10))
        .Add(new MenuItem("Territoires", "/territoires", "map-2", 20));

    public override void MapApi(RouteGroupBuilder api) => TerritoryEndpoints.Map(api);

    public override void MapPages(IEndpointRouteBuilder routes) => TerritoryEndpoints.MapPages(routes);
}
