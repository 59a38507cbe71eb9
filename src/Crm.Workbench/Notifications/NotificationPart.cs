using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Workbench.Notifications.Api;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.Notifications;

/// <summary>What notifications bring.</summary>
internal sealed class NotificationPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddMemoryCache().AddSingleton<NewsMemory>().AddScoped<NewsData>().AddScoped<INotifications, Notifier>().AddScoped<Sight>()
        .AddScoped<NotificationAppService>().AddScoped<SettingsAppService>().AddScoped<IBulkUndo>(s => s.GetRequiredService<NotificationAppService>())
        .AddScoped<NotificationCleaning>();

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => NotificationTables.Apply(model);

    public override void MapApi(RouteGroupBuilder api) => NotificationEndpoints.Map(api);

    public override void ConfigureJobs(JobCatalog jobs) => jobs.Every<NotificationCleaning>("notifications", "50 3 * * *");
}
