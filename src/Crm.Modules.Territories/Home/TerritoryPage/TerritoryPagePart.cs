using Crm.Foundation.Data;
using Crm.Foundation.Events;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Exchanges.Api;
using Crm.Modules.Territories.Home.TerritoryPage;
using Crm.Workbench.Lists;
using Crm.Workbench.Notifications;
using Crm.Workbench.Search;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Home.TerritoryPage;

/// <summary>What the page of a territory, which every room writes on, brings to the module.</summary>
internal sealed class TerritoryPagePart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddScoped<TimelineService>().AddScoped<TerritorySheets>().AddScoped<TerritoryGlances>();
}
