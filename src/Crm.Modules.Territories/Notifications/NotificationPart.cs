using Crm.Foundation.Events;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Api;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Tasks;
using Crm.Modules.Territories.Views;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Notifications;

/// <summary>What notifications bring to the module.</summary>
internal sealed class NotificationPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddMemoryCache().AddSingleton<NewsMemory>().AddScoped<INotifications, Notifier>().AddScoped<IFollowers, Followers>().AddScoped<Sight>().AddScoped<NotificationAppService>().AddScoped<SettingsAppService>()
        .AddScoped<IBulkUndo>(s => s.GetRequiredService<NotificationAppService>())
        .AddScoped<INotifiedThings, ExchangesInNews>().AddScoped<INotifiedThings, TasksInNews>().AddScoped<INotifiedThings, TerritoriesInNews>()
        .AddScoped<IHandle<TaskAssigned>, TellAssignee>().AddScoped<IHandle<CommentAdded>, TellAuthor>()
        .AddScoped<NotificationCleaning>().AddScoped<SilenceNews>().AddScoped<IDemoSeed, DemoNews>();

    public override void ConfigureModel(ModelBuilder model, Foundation.Data.ModuleDbContext context) => NotificationModel.Apply(model);

    public override void MapApi(RouteGroupBuilder api) => NotificationEndpoints.Map(api);

    public override void MapPages(IEndpointRouteBuilder routes) => NotificationEndpoints.MapPages(routes);

    public override void ConfigureJobs(JobCatalog jobs) => jobs
        .Every<NotificationCleaning>("notifications", "50 3 * * *")
        .Every<SilenceNews>("silences", "30 6 * * *");
}
