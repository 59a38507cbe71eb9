using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Notifications;

/// <summary>Writes news for people, in the transaction of what causes them.</summary>
internal sealed class Notifier(NewsData data, ICurrentUser user, NewsMemory memory, IClock clock) : INotifications
{
    public async Task Tell(IReadOnlyCollection<Guid> users, NotificationKind kind, string title, string url, CancellationToken ct)
    {
        var people = users.Where(u => u != Guid.Empty && (kind.Facts().Own || u != user.Id)).Distinct().ToList();
        if (people.Count == 0) return;
        var off = await data.NotificationChoices.Where(c => people.Contains(c.UserId) && c.Kind == kind && c.Channel == Channel.None)
            .Select(c => c.UserId).ToListAsync(ct);
        var waiting = await data.Notifications.AsTracking().Where(n => people.Contains(n.UserId) && n.Kind == kind && n.Url == url
            && n.ReadAt == null).ToListAsync(ct);
        foreach (var again in waiting) again.Renew(title, clock.Now);
        memory.Forget(people);
        data.Context.AddRange(people.Except(off).Except(waiting.Select(n => n.UserId))
            .Select(u => new Notification(clock.NewId(), u, kind, title, url, clock.Now)));
    }

    public Task<int> Unread(CancellationToken ct) =>
        user.IsSignedIn ? memory.Of(user.Id, () => data.Notifications.CountAsync(n => n.UserId == user.Id && n.ReadAt == null, ct)) : Task.FromResult(0);
}
