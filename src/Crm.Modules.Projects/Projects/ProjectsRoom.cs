using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Projects.Api;
using Crm.Modules.Projects.Themes;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Documents;
using Crm.Workbench.Lists;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Projects.Projects;

/// <summary>Projects: where they are, who carries them, what became of them.</summary>
internal sealed class ProjectsRoom : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddExport("projets", "Projets", ProjectsPermissions.Projects.Export, async (s, ct) =>
            ExportSheet.Of(await s.GetRequiredService<ProjectListService>().Export(new ProjectFilter(), null, ct), ProjectList.Definition.Sheet))
        .AddScoped<ProjectsData>().AddList(ProjectList.Definition)
        .AddScoped<ReachFinder>().AddScoped<HolderOrganisations>().AddScoped<ProjectAppService>().AddScoped<ProjectListService>()
        .AddScoped<ProjectPages>().AddScoped<ProjectForms>()
        .AddScoped<IMergeLinks, HolderLinks>().AddScoped<IOrganisationDossiers, OrganisationProjects>().AddScoped<ITerritoryTabSource, ProjectTab>()
        .AddScopeMove<ProjectsFollowTerritories>()
        .AddScopeMove<DocumentDepartment, ProjectDepartment>(db => db.Scoped<Document>().Where(d => d.OwnerKind == ProjectNoun.Name)
            .Select(d => new Owned { Id = d.Id, OwnerId = d.OwnerId }))
        .AddTrash(ProjectTrash.Kind).AddTrashLink<ProjectHolder>(LinkFate.Freed, OwnerKinds.Organisation, h => h.OrganisationId);

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => ProjectTables.Apply(model, context);

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group(ProjectsPermissions.Group)
        .Add(ProjectsPermissions.Projects.Default, "Lire les projets et leurs jalons", DefaultRoles.Workers)
        .Add(ProjectsPermissions.Projects.Edit, "Créer et modifier les projets et leurs jalons", DefaultRoles.CafAndNational)
        .Add(ProjectsPermissions.Projects.Import, "Importer des projets", DefaultRoles.CafAndNational)
        .Add(ProjectsPermissions.Projects.Export, "Exporter les projets", DefaultRoles.CafAndNational | DefaultRoles.Commissioner);

    public override void ConfigureMenu(MenuBuilder menu) => menu
        .Add(new MenuItem("Projets", "/projets", "rocket", 40, ProjectsPermissions.Projects.Default));

    public override void MapApi(RouteGroupBuilder api) => ProjectEndpoints.Map(api);

    public override void MapPages(IEndpointRouteBuilder routes) => ProjectEndpoints.MapPages(routes);
}
