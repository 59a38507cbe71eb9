using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Exchanges.Api;
using Crm.Workbench.Lists;
using Crm.Workbench.Notifications;
using Crm.Workbench.Search;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Exchanges.Silence;

/// <summary>What silent territories bring to the module.</summary>
internal sealed class SilencePart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddScoped<SilenceAppService>().AddScoped<SilenceNews>();

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => SilenceTables.Apply(model);

    public override void ConfigureJobs(JobCatalog jobs) => jobs.Every<SilenceNews>("silences", "30 6 * * *");
}
