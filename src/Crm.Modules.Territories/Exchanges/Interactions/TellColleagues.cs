using Crm.Foundation.Access;
using Crm.Workbench.Notifications;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Colleagues named among the people of an exchange are told.</summary>
internal sealed class TellColleagues(INotifications notifications, ICurrentUser user) : Telling<ColleaguesNamed>(notifications, user)
{
    protected override ValueTask<News?> Of(ColleaguesNamed happened, CancellationToken ct) => new(new News(happened.Colleagues,
        NotificationKind.ExchangeParticipant, $"{Author} vous a noté parmi les participants : {happened.Subject}",
        InteractionNoun.UrlOf(happened.InteractionId)));
}
