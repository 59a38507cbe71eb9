using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Foundation.NationalData;
using Crm.Modules.Territories.Api;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Data;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Geography;
using Crm.Modules.Territories.NationalData;
using Crm.Modules.Territories.Portfolios;
using Crm.Modules.Territories.Search;
using Crm.Modules.Territories.Territories;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories;

/// <summary>Territories, exchanges, tasks and portfolios.</summary>
public sealed class TerritoriesModule : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<TerritoriesData>()
        .AddScoped<KnownTerritories>().AddScoped<IGeography, GeographyReader>().AddScoped<IGeographyLoader, GeographyLoader>().AddScoped<ITerritoryMoves, AttachedFollow>()
        .AddScoped<TerritoryAppService>().AddScoped<SurroundingsReader>().AddScoped<TerritorySheets>().AddScoped<ISearchSource, TerritorySearch>().AddScoped<SearchAppService>()
        .AddScoped<PortfolioAppService>().AddScoped<EntryAppService>().AddScoped<PortfolioPages>().AddScoped<IPortfolios, PortfolioReader>().AddScoped<IDemoSeed, DemoPortfolio>()
        .AddScoped<INationalDataPart, NationalExchanges>()
        .AddExchanges();

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context)
    {
        TerritoryModel.Apply(model);
        PortfolioModel.Apply(model, context);
        model.ApplyExchanges(context);
    }

    public override void ConfigureMenu(MenuBuilder menu) => menu
        .Add(new MenuItem("Ma journée", "/", "home", 10))
        .Add(new MenuItem("Territoires", "/territoires", "map-2", 20))
        .Add(new MenuItem("Échanges", "/echanges", "messages", 30, TerritoriesPermissions.Interactions.Default));

    public override void MapApi(RouteGroupBuilder api)
    {
        TerritoryEndpoints.Map(api);
        PortfolioEndpoints.Map(api);
        SearchEndpoints.Map(api);
        api.MapExchanges();
    }

    public override void MapPages(IEndpointRouteBuilder routes)
    {
        TerritoryEndpoints.MapPages(routes);
        PortfolioEndpoints.MapPages(routes);
        routes.MapExchangePages();
    }

    public override void ConfigureJobs(JobCatalog jobs) => jobs.AddExchangeJobs();

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group(TerritoriesPermissions.Group)
        .Add(TerritoriesPermissions.Interactions.Default, "Lire les échanges", DefaultRoles.Readers)
        .Add(TerritoriesPermissions.Interactions.Create, "Noter et modifier ses échanges", DefaultRoles.CafAndNational | DefaultRoles.Commissioner)
        .Add(TerritoriesPermissions.Interactions.EditAny, "Modifier les échanges des collègues", DefaultRoles.Manager | DefaultRoles.National)
        .Add(TerritoriesPermissions.Interactions.Export, "Exporter les échanges", DefaultRoles.CafAndNational | DefaultRoles.Commissioner)
        .Add(TerritoriesPermissions.Tasks.Default, "Lire les suites à donner", DefaultRoles.Readers)
        .Add(TerritoriesPermissions.Tasks.Edit, "Faire, reporter et confier les suites à donner", DefaultRoles.CafAndNational | DefaultRoles.Commissioner)
        .Add(TerritoriesPermissions.Portfolios.Default, "Voir les portefeuilles de territoires", DefaultRoles.CafAndNational | DefaultRoles.Commissioner)
        .Add(TerritoriesPermissions.Portfolios.Edit, "Composer les portefeuilles de territoires", DefaultRoles.National);
}
