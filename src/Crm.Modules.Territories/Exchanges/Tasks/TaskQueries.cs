namespace Crm.Modules.Territories.Exchanges.Tasks;

internal static class TaskQueries
{
    /// <summary>The status, which is not stored, said in SQL.</summary>
    public static IQueryable<FollowUpTask> InStatus(this IQueryable<FollowUpTask> tasks, FollowUpStatus status, DateOnly today) => status switch
    {
        FollowUpStatus.Done => tasks.Where(t => t.DoneOn != null),
        FollowUpStatus.Snoozed => tasks.Where(t => t.DoneOn == null && t.SnoozedUntil > today),
        _ => tasks.Where(t => t.DoneOn == null && (t.SnoozedUntil == null || t.SnoozedUntil <= today)),
    };
}
