using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Events;
using Crm.Foundation.Modularity;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Milestones.Api;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Lists;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Projects.Milestones;

/// <summary>The dated promises of projects.</summary>
internal sealed class MilestonesRoom : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddExport<MilestoneAppService, MilestoneOutput>("jalons", "Jalons", ProjectsPermissions.Projects.Export, nameof(Milestone),
            MilestoneList.Definition.Sheet, (r, p, ct) => r.List(new MilestoneFilter(), p, ct))
        .AddScoped<MilestonesData>().AddList(MilestoneList.Definition).AddScoped<MilestoneAppService>().AddScoped<MilestonePages>()
        .AddScoped<IHandle<ProjectReachChanged>, MilestonesFollowTheirProject>().AddScoped<IHandle<MilestoneCompleted>, CompletedMilestonesAreNoted>()
        .AddScoped<IMilestoneFeed, MilestoneFeed>().AddScoped<ILateMilestones, LateMilestones>()
        .AddScopeMove<MilestoneDepartment, ProjectDepartment>(db => db.Scoped<Milestone>().Select(m => new Owned { Id = m.Id, OwnerId = m.ProjectId }))
        .AddTrash(MilestoneTrash.Kind).AddTrashLink<Milestone>(LinkFate.Goes, ProjectNoun.Name, m => m.ProjectId);

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => MilestoneTables.Apply(model, context);

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group(ProjectsPermissions.Group)
        .Add(ProjectsPermissions.Milestones.Complete, "Marquer un jalon fait ou le rouvrir", DefaultRoles.CafAndNational);

    public override void MapApi(RouteGroupBuilder api) => MilestoneEndpoints.Map(api);

    public override void MapPages(IEndpointRouteBuilder routes) => MilestoneEndpoints.MapPages(routes);
}
