using Crm.Foundation.Modularity;
using Crm.Workbench.Calendar;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Exchanges.Calendar;

/// <summary>What the calendar of exchanges brings to the module.</summary>
internal sealed class CalendarPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddScoped<CalendarAppService>().AddScoped<HomeFeeds>().AddScoped<IFeedSource, ExchangeFeed>();
}
