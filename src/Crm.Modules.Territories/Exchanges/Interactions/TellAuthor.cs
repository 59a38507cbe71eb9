using Crm.Foundation.Access;
using Crm.Foundation.Events;
using Crm.Workbench.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>The author of an exchange is told of what others write under it.</summary>
internal sealed class TellAuthor(ExchangesData data, INotifications notifications, ICurrentUser user) : IHandle<CommentAdded>
{
    public async Task Handle(CommentAdded happened, CancellationToken ct)
    {
        if (!user.IsSignedIn) return;
        var exchange = await data.Interactions.Where(i => i.Id == happened.InteractionId).Select(i => new { i.CreatedBy, i.Subject }).FirstOrDefaultAsync(ct);
        if (exchange is not null && exchange.CreatedBy != user.Id)
            await notifications.Tell([exchange.CreatedBy], NotificationKind.ExchangeCommented, $"{user.Name} a commenté « {exchange.Subject} »",
                $"/echanges/{happened.InteractionId}", ct);
    }
}
