using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Workbench.Trash.Api;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.Trash;

/// <summary>What the trash brings.</summary>
internal sealed class TrashPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton<TrashCatalog>().AddScoped<TrashAppService>().AddScoped<Traces>().AddScoped<TrashEmptying>();

    public override void MapApi(RouteGroupBuilder api) => TrashEndpoints.Map(api);

    public override void ConfigureJobs(JobCatalog jobs) => jobs.Every<TrashEmptying>("corbeille", "20 4 * * *");
}
