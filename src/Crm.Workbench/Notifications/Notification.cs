using Crm.Foundation.Entities;

namespace Crm.Workbench.Notifications;

/// <summary>One piece of news for one person. Neither audited nor restored: it tells of something kept elsewhere.</summary>
public sealed class Notification : Entity
{
    public const int TitleMaxLength = 300, UrlMaxLength = 300, KeptDays = 90;

    private Notification() { }

    public Notification(Guid id, Guid userId, NotificationKind kind, string title, string url, DateTime now) : base(id)
    {
        if (!IsLocal(url)) throw new ArgumentException("A notification leads to a page of this site.", nameof(url));
        (UserId, Kind, Url) = (userId, kind, url);
        Renew(title, now);
    }

    public Guid UserId { get; private set; }
    public NotificationKind Kind { get; private set; }
    public string Title { get; private set; } = "";
    public string Url { get; private set; } = "";
    public DateTime CreatedAt { get; private set; }
    public DateTime? ReadAt { get; private set; }

    /// <summary>The same news again, before it was read.</summary>
    public void Renew(string title, DateTime now) => (Title, CreatedAt) = (title.Length > TitleMaxLength ? title[..(TitleMaxLength - 1)] + "…" : title, now);

    public void Read(DateTime now) => ReadAt ??= now;

    public void Unread() => ReadAt = null;

    /// <summary>A page of this site, and not another site written as <c>//site</c> or <c>/\site</c>.</summary>
    public static bool IsLocal(string url) => url.Length is > 0 and <= UrlMaxLength && url[0] == '/'
        && !url.StartsWith("//", StringComparison.Ordinal) && !url.Contains('\\');
}
