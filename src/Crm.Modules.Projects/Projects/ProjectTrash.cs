using Crm.Modules.Projects.Contracts;
using Crm.Workbench.Trash;

namespace Crm.Modules.Projects.Projects;

/// <summary>Projects in the trash.</summary>
internal static class ProjectTrash
{
    public static readonly TrashOf<Project> Kind = new(ProjectDossiers.KindName, "Projet", "clipboard-list")
    {
        Permission = ProjectsPermissions.Projects.Edit, Api = "projects/{id}", Url = "/projets/{id}", Title = _ => p => p.Title,
        Read = s => s.Of<ProjectsData>().Projects, Restore = (s, row, ct) => s.Of<ProjectAppService>().Restore(row.Id, ct),
    };
}
