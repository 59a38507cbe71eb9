using Crm.Foundation.Modularity;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Home.Api;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Governance.Home;

/// <summary>What gathers the other rooms: the list and the file of a body, the composer, « Mon comité », the tab of a territory.</summary>
internal sealed class HomeRoom : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddExport<BodyReader, BodyRow>("instances", "Instances", GovernancePermissions.Bodies.ReadAll, nameof(Body), BodyLists.Bodies.Sheet,
            (r, p, ct) => r.List(new BodyFilter(), p, ct))
        .AddList(BodyLists.Bodies).AddScoped<BodyReader>().AddScoped<BodyPages>().AddScoped<ComposerAppService>()
        .AddScoped<TerritoryBodies>().AddScoped<ITerritoryTabSource>(s => s.GetRequiredService<TerritoryBodies>()).AddScoped<IHomePanel, MyCommittee>();

    public override void MapApi(RouteGroupBuilder api) => BodyListEndpoints.Map(api);

    public override void MapPages(IEndpointRouteBuilder routes) => BodyListEndpoints.MapPages(routes);
}
