using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Api;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Places.Following;

/// <summary>What following a territory brings to the module.</summary>
internal sealed class FollowPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddScoped<IFollowers, Followers>().AddScoped<FollowAppService>();

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => FollowTables.Apply(model);

    public override void MapApi(RouteGroupBuilder api) => FollowEndpoints.Map(api);

    public override void MapPages(IEndpointRouteBuilder routes) => FollowEndpoints.MapPages(routes);
}
