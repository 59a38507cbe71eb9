using Crm.Foundation.Access;
using Crm.Workbench.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>The author of an exchange is told of what others write under it.</summary>
internal sealed class TellAuthor(ExchangesData data, INotifications notifications, ICurrentUser user) : Telling<CommentAdded>(notifications, user)
{
    protected override async ValueTask<News?> Of(CommentAdded happened, CancellationToken ct) =>
        await data.Interactions.Where(i => i.Id == happened.InteractionId).Select(i => new { i.CreatedBy, i.Subject }).FirstOrDefaultAsync(ct) is { } exchange
            ? new News([exchange.CreatedBy], NotificationKind.ExchangeCommented, $"{Author} a commenté « {exchange.Subject} »",
                InteractionNoun.UrlOf(happened.InteractionId))
            : null;
}
