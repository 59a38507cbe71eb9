using Crm.Modules.Projects.Milestones;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Projects.Home;

/// <summary>A project as its page shows it.</summary>
internal sealed record ProjectSheet(
    ProjectOutput Project, IReadOnlyList<TerritoryCard> Territories, IReadOnlyList<TerritoryCard> Departments, TerritoryCard? Region,
    IReadOnlyList<MilestoneItem> Milestones)
{
    public int Late => Milestones.Count(m => m.Milestone.IsLate);
}
