using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Notifications;

/// <summary>What notifications bring to the module.</summary>
internal sealed class NotificationPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<INotifications, Notifier>().AddScoped<IFollowers, Followers>();

    public override void ConfigureModel(ModelBuilder model, Foundation.Data.ModuleDbContext context) => NotificationModel.Apply(model);
}
