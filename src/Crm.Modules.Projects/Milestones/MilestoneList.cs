using Crm.Modules.Projects.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Modules.Projects.Milestones;

/// <summary>The list of milestones as views know it.</summary>
internal static class MilestoneList
{
    public static readonly ListDefinition Definition = new("milestones", "Jalons", "/projets/jalons",
        ["q", "territory", "department", "project", "late", "done", "dueBefore"], [], ProjectsPermissions.Projects.Default);
}
