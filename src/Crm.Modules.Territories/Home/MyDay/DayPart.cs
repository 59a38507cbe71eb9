using Crm.Foundation.Data;
using Crm.Foundation.Events;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Exchanges.Api;
using Crm.Modules.Territories.Home.Demo;
using Crm.Workbench.Notifications;
using Crm.Workbench.Search;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Home.MyDay;

/// <summary>What « Ma journée » brings to the module.</summary>
internal sealed class DayPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddScoped<DayAppService>().AddScoped<IDemoSeed, DemoNews>();

    public override void ConfigureMenu(MenuBuilder menu) => menu.Add(new MenuItem("Ma journée", "/", "home", 10));
}
