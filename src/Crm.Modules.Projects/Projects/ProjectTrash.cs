using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Data;
using Crm.Modules.Projects.Milestones;
using Crm.Workbench.Trash;

namespace Crm.Modules.Projects.Projects;

/// <summary>Projects in the trash, and milestones of those that are not.</summary>
internal static class ProjectTrash
{
    public static readonly TrashOf<Project> Projects = new(ProjectDossiers.KindName, "Projet", "clipboard-list")
    {
        Permission = ProjectsPermissions.Projects.Edit, Api = "projects/{id}", Url = "/projets/{id}", Title = _ => p => p.Title,
        Read = s => s.Of<ProjectsData>().Projects, Restore = (s, row, ct) => s.Of<ProjectAppService>().Restore(row.Id, ct),
    };

    public static readonly TrashOf<Milestone> Milestones = new("milestone", "Jalon", "flag")
    {
        Permission = ProjectsPermissions.Projects.Edit, Api = "milestones/{id}", Url = "/projets/jalons/{id}", Title = _ => m => m.Title,
        Read = s => s.Of<ProjectsData>().Milestones, Restore = (s, row, ct) => s.Of<MilestoneAppService>().Restore(row.Id, ct),
    };
}
