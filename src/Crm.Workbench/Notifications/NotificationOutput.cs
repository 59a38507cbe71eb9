namespace Crm.Workbench.Notifications;

/// <summary>One piece of news as its reader may see it now.</summary>
/// <param name="Title">What was said, or a general sentence when the thing may no longer be read; then <paramref name="Url"/> is null.</param>
public sealed record NotificationOutput(Guid Id, NotificationKind Kind, string KindLabel, string Icon, string Title, string? Url,
    DateTime CreatedAt, DateTime? ReadAt);
