using Crm.Modules.Projects.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Modules.Projects.Projects;

/// <summary>The list of projects as views and columns know it.</summary>
internal static class ProjectList
{
    public static readonly ListDefinition Definition = new("projects", "Projets", "/projets",
        ["q", "theme", "department", "status", "territory", "call", "missingHolder", "heading", "holder"],
        [new("holder", "Porteur"), new("theme", "Thème"), new("departments", "Départements"), new("status", "Statut")], ProjectsPermissions.Projects.Default);
}
