using Crm.Modules.Projects.Contracts;
using Crm.Workbench.Kinds;
using Crm.Workbench.Trash;

namespace Crm.Modules.Projects.Projects;

/// <summary>Projects in the trash.</summary>
internal static class ProjectTrash
{
    public static readonly TrashOf<Project> Kind = new(ProjectNoun.Kind)
    {
        Permission = ProjectsPermissions.Projects.Edit, Api = "projects/{id}",
        Restore = (s, row, ct) => s.Of<ProjectAppService>().Restore(row.Id, ct),
    };
}
