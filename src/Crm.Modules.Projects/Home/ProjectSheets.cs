using Crm.Modules.Projects.Milestones;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Projects.Home;

/// <summary>The page of a project: what it is, where, and its milestones.</summary>
internal sealed class ProjectSheets(ProjectAppService projects, MilestonePages milestones, IGeography geography)
{
    public async Task<ProjectSheet> Sheet(Guid id, CancellationToken ct)
    {
        var project = await projects.Get(id, ct);
        var departments = project.Departments.Select(d => TerritoryIds.Of(TerritoryKind.Department, d)).ToList();
        var region = project.Region is { } code ? TerritoryIds.Of(TerritoryKind.Region, code) : Guid.Empty;
        var places = await geography.ByIds([.. project.TerritoryIds, .. departments, region], ct);
        return new ProjectSheet(project, Named(project.TerritoryIds, places), Named(departments, places),
            places.GetValueOrDefault(region), await milestones.OfProject(id, ct));
    }

    public Task Add(AddMilestone input, CancellationToken ct) => milestones.Add(input, ct);

    public Task Move(Guid id, ProjectStatus? status, Guid stamp, CancellationToken ct) => projects.Move(id, new MoveProject(status), stamp, ct);

    private static List<TerritoryCard> Named(IEnumerable<Guid> ids, IReadOnlyDictionary<Guid, TerritoryCard> known) =>
        [.. ids.Where(known.ContainsKey).Select(i => known[i])];
}
