using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>The list by date of what one sees, or of a département, is read from the rows of scope; any other under its filters.</summary>
internal static class TaskWalk
{
    private static readonly SortMap<TaskDepartment> Rows = new SortMap<TaskDepartment>("dueDate", r => r.OwnerId).By("dueDate", r => r.DueDate);

    public static Found<FollowUpTask> Find(this ExchangesData data, TaskFilter filter, Guid? assignee, DateOnly today, PageRequest request) =>
        data.Tasks.Find(_ => filter.Apply(data, assignee, today), Walk(data, filter, today), Rows, TaskFilter.Sorts, request);

    private static ScopeWalk<TaskDepartment>? Walk(ExchangesData data, TaskFilter filter, DateOnly today)
    {
        if (filter != new TaskFilter { Status = filter.Status, Due = filter.Due, Department = filter.Department }) return null;
        var me = data.Context.UserId;
        var walk = data.Context.Walk<TaskDepartment>(filter.Department, TerritoriesPermissions.Tasks.Default, r => r.Assignee == me);
        if (filter.Status is { } status) walk = InStatus(walk, status, today);
        return filter.LastDay(today) is { } by ? InStatus(walk, FollowUpStatus.Open, today)?.Where(r => r.DueDate <= by) : walk;
    }

    private static ScopeWalk<TaskDepartment>? InStatus(ScopeWalk<TaskDepartment>? walk, FollowUpStatus status, DateOnly today) => status switch
    {
        FollowUpStatus.Done => walk?.Where(r => r.DoneOn != null),
        FollowUpStatus.Snoozed => walk?.Where(r => r.DoneOn == null && r.SnoozedUntil > today),
        _ => walk?.Where(r => r.DoneOn == null && (r.SnoozedUntil == null || r.SnoozedUntil <= today)),
    };
}
