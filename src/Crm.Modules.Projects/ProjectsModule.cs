using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Events;
using Crm.Foundation.Modularity;
using Crm.Foundation.NationalData;
using Crm.Modules.Projects.Api;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Data;
using Crm.Modules.Projects.Laureates;
using Crm.Modules.Projects.Milestones;
using Crm.Modules.Projects.NationalData;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Projects.Themes;
using Crm.Modules.Territories;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Documents;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Imports;
using Crm.Workbench.Lists;
using Crm.Workbench.Search;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Projects;

/// <summary>Projects and their milestones.</summary>
public sealed class ProjectsModule : CrmModule
{
    public override IReadOnlyList<Type> DependsOn => [typeof(TerritoriesModule)];

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddExport("projets", "Projets", ProjectsPermissions.Projects.Export, async (s, ct) =>
            ExportSheet.Of(await s.GetRequiredService<ProjectListService>().Export(new ProjectFilter(), null, ct),
            ProjectExport.Columns(await s.GetRequiredService<ProjectListService>().Themes(null, ct))))
        .AddExport("jalons", "Jalons", ProjectsPermissions.Projects.Export, async (s, ct) =>
            ExportSheet.Of(await s.GetRequiredService<ListExport>()
            .All(nameof(Milestone), null, null, p => s.GetRequiredService<MilestoneAppService>().List(new MilestoneFilter(), p, ct),
            ct), MilestoneExport.Columns))
        .AddScoped<ProjectsData>().AddSingleton(ProjectLists.Projects).AddSingleton(ProjectLists.Milestones).AddScoped<INameSource, ProjectNames>()
        .AddScoped<ReachFinder>().AddScoped<HolderOrganisations>()
        .AddScoped<IMergeLinks, HolderLinks>().AddScoped<IOrganisationDossiers, OrganisationProjects>()
        .AddScoped<ProjectAppService>().AddScoped<ProjectListService>().AddScoped<MilestoneAppService>()
        .AddScoped<ProjectSheets>().AddScoped<ProjectForms>().AddScoped<MilestonePages>()
        .AddScoped<IHandle<ProjectReachChanged>, MilestonesFollowTheirProject>().AddScoped<IHandle<MilestoneCompleted>, CompletedMilestonesAreNoted>()
        .AddScoped<LaureatesImporter>().AddScoped<IImporter>(s => s.GetRequiredService<LaureatesImporter>())
        .AddScoped<INationalDataPart, NationalProjects>()
        .AddScoped<IDemoSeed, DemoLaureates>().AddScoped<IDemoSeed, DemoProjects>()
        .AddScoped<IProjectFigures, ProjectFiguresReader>().AddScoped<IProjectBoard, ProjectBoardReader>()
        .AddScoped<IDossierSource, ProjectDossiers>().AddScoped<IMilestoneFeed, MilestoneFeed>().AddScoped<ILateMilestones, LateMilestones>()
        .AddScoped<ITerritoryTabSource, ProjectTab>()
        .AddScopeMove<ProjectsFollowTerritories>().AddScoped<ITimelineSource, ProjectTimeline>().AddScoped<IHandoverSource, ProjectHandover>()
        .AddScoped<ISearchSource, ProjectSearch>()
        .AddScopeMove<MilestoneDepartment, ProjectDepartment>(db => db.Scoped<Milestone>().Select(m => new Owned { Id = m.Id, OwnerId = m.ProjectId }))
        .AddScopeMove<DocumentDepartment, ProjectDepartment>(db => db.Scoped<Document>().Where(d => d.OwnerKind == ProjectDossiers.KindName)
            .Select(d => new Owned { Id = d.Id, OwnerId = d.OwnerId }))
        .AddTrash(ProjectTrash.Milestones).AddTrash(ProjectTrash.Projects)
        .AddTrashLink<Milestone>(LinkFate.Goes, ProjectDossiers.KindName, m => m.ProjectId)
        .AddTrashLink<ProjectHolder>(LinkFate.Freed, OwnerKinds.Organisation, h => h.OrganisationId);

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context)
    {
        ThemeModel.Apply(model);
        ProjectModel.Apply(model, context);
        MilestoneModel.Apply(model, context);
    }

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group(ProjectsPermissions.Group)
        .Add(ProjectsPermissions.Projects.Default, "Lire les projets et leurs jalons", DefaultRoles.Readers)
        .Add(ProjectsPermissions.Projects.Edit, "Créer et modifier les projets et leurs jalons", DefaultRoles.CafAndNational)
        .Add(ProjectsPermissions.Projects.Import, "Importer des projets", DefaultRoles.CafAndNational)
        .Add(ProjectsPermissions.Projects.Export, "Exporter les projets", DefaultRoles.CafAndNational | DefaultRoles.Commissioner)
        .Add(ProjectsPermissions.Milestones.Complete, "Marquer un jalon fait ou le rouvrir", DefaultRoles.CafAndNational);

    public override void ConfigureMenu(MenuBuilder menu) => menu
        .Add(new MenuItem("Projets", "/projets", "rocket", 40, ProjectsPermissions.Projects.Default));

    public override void MapApi(RouteGroupBuilder api)
    {
        ProjectEndpoints.Map(api);
        MilestoneEndpoints.Map(api);
    }

    public override void MapPages(IEndpointRouteBuilder routes) => ProjectEndpoints.MapPages(routes);
}
