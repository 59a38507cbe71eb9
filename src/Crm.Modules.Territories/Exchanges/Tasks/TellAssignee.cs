using Crm.Foundation.Access;
using Crm.Foundation.Events;
using Crm.Workbench.Notifications;

namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>Whoever is given a task is told, unless he gave it to himself or the program wrote it.</summary>
internal sealed class TellAssignee(INotifications notifications, ICurrentUser user) : IHandle<TaskAssigned>
{
    public Task Handle(TaskAssigned happened, CancellationToken ct) => user.IsSignedIn && happened.Assignee != user.Id
        ? notifications.Tell([happened.Assignee], NotificationKind.TaskAssigned, $"{user.Name} vous confie : {happened.Title}",
            $"/echanges/taches/{happened.TaskId}", ct)
        : Task.CompletedTask;
}
