using Crm.Foundation.Access;
using Crm.Workbench.Notifications;

namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>Whoever is given a task is told; of many at once, in one line.</summary>
internal sealed class TellAssignee(INotifications notifications, ICurrentUser user) : Telling<TaskAssigned>(notifications, user)
{
    private const string OpenTasks = "/echanges/taches?assignee=me&status=Open";

    protected override ValueTask<News?> Of(TaskAssigned happened, CancellationToken ct) => new(One(happened));

    protected override ValueTask<IEnumerable<News>?> Many(IReadOnlyList<TaskAssigned> happened, CancellationToken ct) =>
        new(happened.GroupBy(t => t.Assignee).Select(handed => handed.ToList() is [var one] ? One(one)
            : new News([handed.Key], NotificationKind.TaskAssigned, $"{Author} vous confie {handed.Count()} suites à donner", OpenTasks)));

    private News One(TaskAssigned task) =>
        new([task.Assignee], NotificationKind.TaskAssigned, $"{Author} vous confie : {task.Title}", TaskNoun.UrlOf(task.TaskId));
}
