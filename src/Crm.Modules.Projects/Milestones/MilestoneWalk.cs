using Crm.Foundation.Data;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Projects;
using Crm.Workbench.Lists;

namespace Crm.Modules.Projects.Milestones;

/// <summary>The list by date of what one sees, or of a département, is read from the rows of scope; any other under its filters.</summary>
internal static class MilestoneWalk
{
    private static readonly SortMap<MilestoneDepartment> Rows = new SortMap<MilestoneDepartment>("due", r => r.OwnerId)
        .By("due", r => r.DueOn).By("done", r => r.DoneOn);

    public static Found<Milestone> Find(this MilestonesData data, MilestoneFilter filter, DateOnly today, PageRequest request) =>
        data.Milestones.Find(all => all.Matching(filter, today), Walk(data, filter, today), Rows, MilestoneFilters.Sorts, request);

    private static ScopeWalk<MilestoneDepartment>? Walk(MilestonesData data, MilestoneFilter filter, DateOnly today)
    {
        var repeated = new MilestoneFilter { Department = filter.Department, Late = filter.Late, Done = filter.Done, DueBefore = filter.DueBefore };
        if (filter != repeated) return null;
        if (data.Context.Walk<MilestoneDepartment>(filter.Department?.Trim(), ProjectsPermissions.Projects.Default) is not { } walk) return null;
        walk = OfReadableProjects(walk, data);
        if (filter.Done is { } done) walk = walk.Where(r => (r.DoneOn != null) == done);
        if (filter.Late is true) walk = walk.Where(r => r.DoneOn == null && r.DueOn < today);
        if (filter.Late is false) walk = walk.Where(r => r.DoneOn != null || r.DueOn >= today);
        if (filter.DueBefore is { } until) walk = walk.Where(r => r.DoneOn == null && r.DueOn <= until);
        return walk;
    }

    /// <summary>Without what hangs on a project in the trash, nor what one wrote on a project that others now keep to themselves.</summary>
    private static ScopeWalk<MilestoneDepartment> OfReadableProjects(ScopeWalk<MilestoneDepartment> walk, MilestonesData data)
    {
        var (floor, projects) = (data.Context.AudienceFloor, data.Projects);
        var trash = data.Deleted(projects).Where(p => p.DeletedAt != null).Select(p => p.Id);
        return walk.Where(r => !trash.Contains(r.ProjectId)).Where(r => (int)r.Audience >= floor || projects.Any(p => p.Id == r.ProjectId));
    }
}
