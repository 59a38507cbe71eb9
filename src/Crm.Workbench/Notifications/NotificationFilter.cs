namespace Crm.Workbench.Notifications;

/// <summary>What a list of news keeps.</summary>
internal sealed record NotificationFilter(bool? Unread = null, NotificationKind? Kind = null)
{
    public IQueryable<Notification> Apply(IQueryable<Notification> mine)
    {
        if (Unread is { } unread) mine = mine.Where(n => n.ReadAt == null == unread);
        return Kind is { } kind ? mine.Where(n => n.Kind == kind) : mine;
    }
}
