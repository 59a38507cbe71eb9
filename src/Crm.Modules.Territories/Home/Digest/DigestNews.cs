using Crm.Foundation.Time;
using Crm.Workbench.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Crm.Modules.Territories.Home.Digest;

/// <summary>News that go by mail: unread, of a kind the person wants so, since their last mail could have left.</summary>
internal sealed class DigestNews(HomeData data, Sight sight, IClock clock, IConfiguration configuration)
{
    private static readonly List<NotificationKind> ByMail = [.. NotificationKinds.All.Where(k => k.Usual is Channel.Mail).Select(k => k.Kind)];

    public bool MailEnabled => configuration.GetValue("Mail:Enabled", false);

    /// <summary>Those who have any.</summary>
    public async Task<IReadOnlyList<Guid>> Waiting(CancellationToken ct) =>
        await Wanted(clock.Now.AddDays(-7)).Select(n => n.UserId).Distinct().ToListAsync(ct);

    /// <summary>As the current user, who is that person, may read them.</summary>
    public async Task<IReadOnlyList<NotificationOutput>> Of(Guid person, DigestFrequency frequency, int max, CancellationToken ct)
    {
        var since = clock.Now.AddDays(frequency is DigestFrequency.Weekly ? -7 : -1);
        var news = await Wanted(since).Where(n => n.UserId == person).OrderByDescending(n => n.CreatedAt).ThenBy(n => n.Id).Take(max).ToListAsync(ct);
        return [.. (await sight.Of(news, ct)).Where(n => n.Url is not null)];
    }

    /// <summary>The address people reach Crm at (<c>Mail:SiteUrl</c>), so that a link in a mail works; the path alone when not set.</summary>
    public string Address(string path) => (configuration["Mail:SiteUrl"] ?? "").TrimEnd('/') + path;

    private IQueryable<Notification> Wanted(DateTime since) => data.Notifications.AsNoTracking().Where(n => n.ReadAt == null && n.CreatedAt >= since
        && (data.NotificationChoices.Any(c => c.UserId == n.UserId && c.Kind == n.Kind && c.Channel == Channel.Mail)
            || (ByMail.Contains(n.Kind) && !data.NotificationChoices.Any(c => c.UserId == n.UserId && c.Kind == n.Kind))));
}
