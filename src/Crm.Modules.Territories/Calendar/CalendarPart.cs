using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Calendar;

/// <summary>What the calendar of exchanges and its feed bring to the module.</summary>
internal sealed class CalendarPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddScoped<CalendarAppService>().AddScoped<FeedAppService>().AddScoped<ICalendarFeed, CalendarFeed>();

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => FeedKeyModel.Apply(model);
}
