using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Publications.Api;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Kinds;
using Crm.Workbench.Notifications;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Governance.Publications;

/// <summary>Dated pictures of shared dashboards, and dashboards as they are found: by who composes, or by what was published.</summary>
internal sealed class PublicationsRoom : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<PublicationsData>().AddScoped<DashboardAppService>().AddScoped<PublicationAppService>().AddScoped<SnapshotBuilder>()
        .AddTelling<DashboardPublished, TellMembers>().AddKind(PublicationNoun.Kind).AddScoped<ITimelineSource, PublicationTimeline>()
        .AddScoped<IDemoSeed, DemoDashboards>()
        .AddTrash(DashboardTrash.Kind)
        .AddTrashLink<Publication>(LinkFate.Keeps, BodyNoun.Name, p => p.BodyId)
        .AddTrashLink<Publication>(LinkFate.Keeps, DashboardTrash.Key, p => p.DashboardId);

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => PublicationTables.Apply(model, context);

    public override void MapApi(RouteGroupBuilder api)
    {
        DashboardEndpoints.Map(api);
        PublicationEndpoints.Map(api);
    }
}
