using Crm.Modules.Projects.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Modules.Projects.Projects;

/// <summary>The list of projects: its address, its columns on screen and in files.</summary>
internal static class ProjectList
{
    public static readonly ListOf<ProjectFilter, ProjectRow> Definition = new("projects", "Projets", "/projets",
    [
        new("Titre", p => p.Title),
        new("Porteurs", p => string.Join(" ; ", p.HolderNames)) { Key = "holder", Label = "Porteur" },
        new("Porteur à compléter", p => p.MissingHolder) { Extra = true },
        new("Appel", p => p.Call) { Extra = true },
        new("Code du thème", p => p.ThemeCode) { Extra = true },
        new("Thème", p => p.ThemeLabel) { Key = "theme" },
        new("Statut", p => p.Status.Word()) { Key = "status" },
        new("Rubrique", p => p.Heading) { Extra = true },
        new("Région", p => p.Region) { Extra = true },
        new("Départements", p => string.Join(" ", p.Departments)) { Key = "departments" },
        new("Identifiant", p => p.Id.ToString()),
    ], ProjectsPermissions.Projects.Default) { Sorts = ProjectFilters.Sorts.Names };
}
