using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Notifications;

/// <summary>Writes news for people, in the transaction of what causes them.</summary>
internal sealed class Notifier(TerritoriesData data, ICurrentUser user, IClock clock) : INotifications
{
    private int? unread;

    public async Task Tell(IReadOnlyCollection<Guid> users, NotificationKind kind, string title, string url, CancellationToken ct)
    {
        var people = users.Where(u => u != Guid.Empty && (kind.Facts().Own || u != user.Id)).Distinct().ToList();
        if (people.Count == 0) return;
        var off = await data.NotificationChoices.Where(c => people.Contains(c.UserId) && c.Kind == kind && c.Channel == Channel.None).Select(c => c.UserId).ToListAsync(ct);
        var waiting = await data.Notifications.AsTracking().Where(n => people.Contains(n.UserId) && n.Kind == kind && n.Url == url && n.ReadAt == null).ToListAsync(ct);
        foreach (var again in waiting) again.Renew(title, clock.Now);
        data.Context.AddRange(people.Except(off).Except(waiting.Select(n => n.UserId)).Select(u => new Notification(clock.NewId(), u, kind, title, url, clock.Now)));
    }

    public async Task<int> Unread(CancellationToken ct) =>
        unread ??= user.IsSignedIn ? await data.Notifications.CountAsync(n => n.UserId == user.Id && n.ReadAt == null, ct) : 0;
}
