using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Data;
using Crm.Modules.Projects.Milestones;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Projects;

/// <summary>What the screens of projects show, put together from the lists and from the geography.</summary>
internal sealed class ProjectSheets(
    ProjectsData data, ProjectListService lists, ProjectAppService projects, MilestoneAppService milestones, IGeography geography,
    ICurrentUser user, IClock clock)
{
    public async Task<ProjectListing> Listing(ProjectFilter filter, PageRequest page, CancellationToken ct)
    {
        var rows = await lists.List(filter, page, ct);
        var names = filter.Territory is { } territory ? await geography.ByIds([territory], ct) : new Dictionary<Guid, TerritoryCard>();
        return new ProjectListing(rows, await lists.Themes(null, ct), await Departments(ct), names.Values.FirstOrDefault()?.Name);
    }

    public async Task<ProjectSheet> Sheet(Guid id, CancellationToken ct)
    {
        var project = await projects.Get(id, ct);
        var departments = project.Departments.Select(d => TerritoryIds.Of(TerritoryKind.Department, d)).ToList();
        var region = project.Region is { } code ? TerritoryIds.Of(TerritoryKind.Region, code) : Guid.Empty;
        var places = await geography.ByIds([.. project.TerritoryIds, .. departments, region], ct);
        var dated = await data.Milestones.Where(m => m.ProjectId == id).OrderBy(m => m.DueOn).ThenBy(m => m.Id)
            .Select(MilestoneOut.From(clock.Today)).ToListAsync(ct);
        return new ProjectSheet(project, Named(project.TerritoryIds, places), Named(departments, places),
            places.GetValueOrDefault(region), [.. dated.Select(Item)]);
    }

    /// <summary>The projects of a territory, for its tab.</summary>
    public async Task<Page<ProjectRow>> OfTerritory(Guid territory, PageRequest page, CancellationToken ct) =>
        await lists.List(new ProjectFilter(Territory: territory), page, ct);

    public async Task<BreakdownTable> Breakdown(ProjectFilter filter, CancellationToken ct) => new(await lists.Breakdown(filter, ct), filter);

    public Task Add(AddMilestone input, CancellationToken ct) => milestones.Create(input, ct);

    public Task Move(Guid id, ProjectStatus? status, Guid stamp, CancellationToken ct) => projects.Move(id, new MoveProject(status), stamp, ct);

    private MilestoneItem Item(MilestoneOut milestone) =>
        new(milestone, clock.Today, user.Has(ProjectsPermissions.Milestones.Complete), user.Has(ProjectsPermissions.Projects.Edit), WithProject: false);

    private static List<TerritoryCard> Named(IEnumerable<Guid> ids, IReadOnlyDictionary<Guid, TerritoryCard> known) =>
        [.. ids.Where(known.ContainsKey).Select(i => known[i])];

    /// <summary>The départements to filter by: the reader's own, all of them for who sees everything.</summary>
    private async Task<IReadOnlyList<TerritoryCard>> Departments(CancellationToken ct) => user.Profile.Everything
        ? await geography.All(TerritoryKind.Department, ct)
        : [.. (await geography.ByCodes(TerritoryKind.Department, user.Profile.Departments, ct)).Values.OrderBy(d => d.Code, StringComparer.Ordinal)];
}
