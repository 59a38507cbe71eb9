using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Milestones;

/// <summary>Milestones as the screens show them: lines that are ticked, moved and reopened in place.</summary>
internal sealed class MilestonePages(MilestoneAppService milestones, MilestonesData data, IGeography geography, ICurrentUser user, IClock clock)
{
    public const int SoonDays = 30;

    public DateOnly Soon => clock.Today.AddDays(SoonDays);

    public async Task<MilestoneListing> Listing(MilestoneFilter filter, PageRequest page, CancellationToken ct)
    {
        var today = clock.Today;
        var soon = Soon;
        var rows = await milestones.List(filter, page, ct);
        var counts = await data.Milestones.Matching(filter with { Late = null, Done = null, DueBefore = null }, today).GroupBy(m => 1)
            .Select(g =>
                new { Late = g.Count(m => m.DoneOn == null && m.DueOn < today), Soon = g.Count(m => m.DoneOn == null && m.DueOn >= today && m.DueOn <= soon),
                Done = g.Count(m => m.DoneOn != null) })
            .FirstOrDefaultAsync(ct);
        var names = filter.Territory is { } territory ? await geography.ByIds([territory], ct) : new Dictionary<Guid, TerritoryCard>();
        return new MilestoneListing(rows.Select(m => Item(m, withProject: true)), counts?.Late ?? 0, counts?.Soon ?? 0, counts?.Done ?? 0,
            names.Values.FirstOrDefault()?.Name);
    }

    /// <summary>All those of a project, soonest first, as its page shows them.</summary>
    public async Task<IReadOnlyList<MilestoneItem>> OfProject(Guid project, CancellationToken ct)
    {
        var dated = await milestones.Outputs(data.Milestones.Where(m => m.ProjectId == project).OrderBy(m => m.DueOn).ThenBy(m => m.Id)).ToListAsync(ct);
        return [.. dated.Select(m => Item(m, withProject: false))];
    }

    public async Task<MilestoneItem> Line(Guid id, bool withProject, CancellationToken ct) => Item(await milestones.Get(id, ct), withProject);

    public async Task<MilestoneItem> Complete(Guid id, DateOnly? doneOn, bool withProject, CancellationToken ct) =>
        Item(await milestones.Complete(id, new CompleteMilestone(doneOn), null, ct), withProject);

    public async Task<MilestoneItem> Reopen(Guid id, bool withProject, CancellationToken ct) => Item(await milestones.Reopen(id, null, ct), withProject);

    public async Task<MilestoneItem> Forecast(Guid id, ForecastMilestone input, bool withProject, CancellationToken ct) =>
        Item(await milestones.Forecast(id, input, null, ct), withProject);

    public Task Add(AddMilestone input, CancellationToken ct) => milestones.Create(input, ct);

    public Task Delete(Guid id, CancellationToken ct) => milestones.Delete(id, null, ct);

    public Task Restore(Guid id, CancellationToken ct) => milestones.Restore(id, ct);

    private MilestoneItem Item(MilestoneOutput milestone, bool withProject) =>
        new(milestone, clock.Today, user.Has(ProjectsPermissions.Milestones.Complete), user.Has(ProjectsPermissions.Projects.Edit), withProject);
}
