using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Calendar;
using Crm.Modules.Territories.Data;
using Crm.Modules.Territories.Documents;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Handover;
using Crm.Modules.Territories.Imports;
using Crm.Modules.Territories.Incoming;
using Crm.Modules.Territories.Indicators;
using Crm.Modules.Territories.Merges;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Notifications;
using Crm.Modules.Territories.PersonalData;
using Crm.Modules.Territories.Portfolios;
using Crm.Modules.Territories.Search;
using Crm.Modules.Territories.Tags;
using Crm.Modules.Territories.Templates;
using Crm.Modules.Territories.Territories;
using Crm.Modules.Territories.TextChecks;
using Crm.Modules.Territories.Views;
using Crm.Modules.Territories.Weather;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories;

/// <summary>The officer's daily tool: one part per business noun, each in its folder.</summary>
public sealed class TerritoriesModule : CrmModule
{
    private static readonly CrmModule[] Parts =
    [
        new TerritoryPart(), new PortfolioPart(), new NetworkPart(), new MergePart(), new ExchangePart(), new DocumentPart(), new TagPart(), new TemplatePart(), new IncomingPart(), new CalendarPart(), new TextCheckPart(),
        new AccompanimentPart(), new HandoverPart(), new WeatherPart(), new IndicatorPart(),
        new SearchPart(), new ViewPart(), new NotificationPart(), new PersonalDataPart(), new ImportersPart(),
    ];

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<TerritoriesData>();
        Each(p => p.ConfigureServices(services, configuration));
    }

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => Each(p => p.ConfigureModel(model, context));

    public override void ConfigureMenu(MenuBuilder menu) => Each(p => p.ConfigureMenu(menu));

    public override void MapApi(RouteGroupBuilder api) => Each(p => p.MapApi(api));

    public override void MapPages(IEndpointRouteBuilder routes) => Each(p => p.MapPages(routes));

    public override void ConfigureJobs(JobCatalog jobs) => Each(p => p.ConfigureJobs(jobs));

    public override void DefinePermissions(PermissionCatalog permissions) => Each(p => p.DefinePermissions(permissions));

    private static void Each(Action<CrmModule> bring) => Array.ForEach(Parts, bring);
}
