namespace Crm.Workbench.Notifications;

/// <summary>One piece of news as its reader may see it now.</summary>
/// <param name="Title">What was said, or a general sentence when the thing may no longer be read; then <paramref name="Url"/> is null.</param>
public sealed record NotificationOutput(Guid Id, NotificationKind Kind, string KindLabel, string Icon, string Title, string? Url,
    DateTime CreatedAt, DateTime? ReadAt);

/// <summary>What a list of news keeps.</summary>
internal sealed record NotificationFilter(bool? Unread = null, NotificationKind? Kind = null)
{
    public IQueryable<Notification> Apply(IQueryable<Notification> mine)
    {
        if (Unread is { } unread) mine = mine.Where(n => n.ReadAt == null == unread);
        return Kind is { } kind ? mine.Where(n => n.Kind == kind) : mine;
    }
}

/// <summary>News to mark: ids, or all of the filter in the query.</summary>
internal sealed record ReadInput(IReadOnlyList<Guid>? Ids = null, bool All = false);

/// <summary>What a person chose.</summary>
/// <param name="Channels">By kind: <c>None</c>, <c>InApp</c> or <c>Mail</c> (in the centre and in the mail digest). A kind left out keeps its usual
/// place.</param>
public sealed record SettingsInput(DigestFrequency? Frequency = null, DateOnly? QuietUntil = null, Dictionary<NotificationKind, Channel>? Channels = null);
