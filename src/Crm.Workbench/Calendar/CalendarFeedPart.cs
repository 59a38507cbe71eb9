using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.Calendar;

/// <summary>What personal calendar feeds bring.</summary>
internal sealed class CalendarFeedPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddScoped<FeedAppService>().AddScoped<ICalendarFeed, CalendarFeed>();

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => FeedKeyTables.Apply(model);
}
