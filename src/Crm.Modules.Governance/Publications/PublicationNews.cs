using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Workbench.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Publications;

/// <summary>The members of a body, in force and with an account, are told that a dashboard was published for them.</summary>
internal sealed class TellMembers(PublicationsData data, IClock clock, INotifications notifications, ICurrentUser user)
    : Telling<DashboardPublished>(notifications, user)
{
    protected override async ValueTask<News?> Of(DashboardPublished happened, CancellationToken ct)
    {
        var (today, publication) = (clock.Today, happened.Publication);
        var members = await data.Members.Where(m => m.BodyId == publication.BodyId && m.UserId != null && m.From <= today && (m.To == null || m.To >= today))
            .Select(m => m.UserId!.Value).Distinct().ToListAsync(ct);
        return new News(members, NotificationKind.DashboardPublished, $"Publié : {publication.Title}", PublicationNoun.UrlOf(publication.Id));
    }
}
