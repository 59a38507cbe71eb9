using Crm.Foundation.Access;
using Crm.Foundation.Events;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Data;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Notifications;

/// <summary>Whoever is given a task is told, unless he gave it to himself or the program wrote it.</summary>
internal sealed class TellAssignee(INotifications notifications, ICurrentUser user) : IHandle<TaskAssigned>
{
    public Task Handle(TaskAssigned happened, CancellationToken ct) => user.IsSignedIn && happened.Assignee != user.Id
        ? notifications.Tell([happened.Assignee], NotificationKind.TaskAssigned, $"{user.Name} vous confie : {happened.Title}", $"/echanges/taches/{happened.TaskId}", ct)
        : Task.CompletedTask;
}

/// <summary>The author of an exchange is told of what others write under it.</summary>
internal sealed class TellAuthor(TerritoriesData data, INotifications notifications, ICurrentUser user) : IHandle<CommentAdded>
{
    public async Task Handle(CommentAdded happened, CancellationToken ct)
    {
        if (!user.IsSignedIn) return;
        var exchange = await data.Interactions.Where(i => i.Id == happened.InteractionId).Select(i => new { i.CreatedBy, i.Subject }).FirstOrDefaultAsync(ct);
        if (exchange is not null && exchange.CreatedBy != user.Id)
            await notifications.Tell([exchange.CreatedBy], NotificationKind.ExchangeCommented, $"{user.Name} a commenté « {exchange.Subject} »", $"/echanges/{happened.InteractionId}", ct);
    }
}
