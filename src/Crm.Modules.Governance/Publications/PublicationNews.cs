using Crm.Foundation.Time;
using Crm.Modules.Governance.Dashboards;
using Crm.Workbench.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Publications;

/// <summary>Tells the members of a body, in force and with an account, that a dashboard was published for them.</summary>
internal sealed class PublicationNews(PublicationsData data, INotifications notifications, IClock clock)
{
    public async Task Tell(SharedDashboard dashboard, Guid publicationId, CancellationToken ct)
    {
        var today = clock.Today;
        var members = await data.Members.Where(m => m.BodyId == dashboard.BodyId && m.UserId != null && m.From <= today && (m.To == null || m.To >= today))
            .Select(m => m.UserId!.Value).Distinct().ToListAsync(ct);
        await notifications.Tell(members, NotificationKind.DashboardPublished, $"Publié : {dashboard.Title}", $"/gouvernance/publications/{publicationId}", ct);
    }
}

/// <summary>Publications behind news: a withdrawn one is no longer shown.</summary>
internal sealed class PublicationsInNews(PublicationsData data) : INotifiedThings
{
    public string Path => "/gouvernance/publications/";

    public async Task<IReadOnlySet<Guid>> Readable(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        (await data.Publications.Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync(ct)).ToHashSet();
}
