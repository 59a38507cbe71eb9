using Crm.Foundation.Data;

namespace Crm.Modules.Projects.Milestones;

/// <summary>How the lists of milestones narrow and sort.</summary>
internal static class MilestoneFilters
{
    public static readonly SortMap<Milestone> Sorts = new SortMap<Milestone>("due", m => m.Id)
        .By("due", m => m.DueOn)
        .By("planned", m => m.PlannedOn)
        .By("done", m => m.DoneOn)
        .By("title", m => m.Title)
        .By("project", m => m.Project.SearchText);

    public static IQueryable<Milestone> Matching(this IQueryable<Milestone> milestones, MilestoneFilter filter, DateOnly today)
    {
        if (filter.Project is { } project) milestones = milestones.Where(m => m.ProjectId == project);
        if (filter.Territory is { } territory) milestones = milestones.Where(m => m.Project.Territories.Any(t => t.TerritoryId == territory));
        if (filter.Department?.Trim() is { Length: > 0 } department) milestones = milestones.Where(m => m.ScopeRows.Any(r => r.Code == department));
        if (filter.Done is { } done) milestones = milestones.Where(m => (m.DoneOn != null) == done);
        if (filter.Late is true) milestones = milestones.Where(m => m.DoneOn == null && m.DueOn < today);
        if (filter.Late is false) milestones = milestones.Where(m => m.DoneOn != null || m.DueOn >= today);
        if (filter.DueBefore is { } until) milestones = milestones.Where(m => m.DoneOn == null && m.DueOn <= until);
        return milestones.SearchedBy(filter.Q, m => m.Project.SearchText);
    }
}
