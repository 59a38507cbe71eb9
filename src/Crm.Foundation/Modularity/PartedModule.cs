using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Foundation.Modularity;

/// <summary>A module made of parts, each of which registers only its own things.</summary>
public abstract class PartedModule : CrmModule
{
    protected abstract IReadOnlyList<CrmModule> Parts { get; }

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) =>
        Each(p => p.ConfigureServices(services, configuration));

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => Each(p => p.ConfigureModel(model, context));

    public override void DefinePermissions(PermissionCatalog permissions) => Each(p => p.DefinePermissions(permissions));

    public override void ConfigureMenu(MenuBuilder menu) => Each(p => p.ConfigureMenu(menu));

    public override void MapApi(RouteGroupBuilder api) => Each(p => p.MapApi(api));

    public override void MapPages(IEndpointRouteBuilder routes) => Each(p => p.MapPages(routes));

    public override void ConfigureJobs(JobCatalog jobs) => Each(p => p.ConfigureJobs(jobs));

    private void Each(Action<CrmModule> bring)
    {
        foreach (var part in Parts) bring(part);
    }
}
