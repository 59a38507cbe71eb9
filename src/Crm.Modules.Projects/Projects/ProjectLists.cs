using Crm.Modules.Projects.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Modules.Projects.Projects;

/// <summary>The lists of projects and of milestones as views and columns know them.</summary>
internal static class ProjectLists
{
    public static readonly ListDefinition Projects = new("projects", "Projets", "/projets",
        ["q", "theme", "department", "status", "territory", "call", "missingHolder", "heading", "holder"],
        [new("holder", "Porteur"), new("theme", "Thème"), new("departments", "Départements"), new("status", "Statut")], ProjectsPermissions.Projects.Default);

    public static readonly ListDefinition Milestones = new("milestones", "Jalons", "/projets/jalons",
        ["q", "territory", "department", "project", "late", "done", "dueBefore"], [], ProjectsPermissions.Projects.Default);
}
