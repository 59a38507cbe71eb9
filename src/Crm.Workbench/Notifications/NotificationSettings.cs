namespace Crm.Workbench.Notifications;

/// <summary>Where a kind of news goes.</summary>
public enum Channel { None = 0, InApp = 1, Mail = 2 }

/// <summary>When the mail digest leaves.</summary>
public enum DigestFrequency { Daily = 0, Weekly = 1, Never = 2 }

/// <summary>What one person chose for their mail; who chose nothing gets it each morning.</summary>
public sealed class NotificationSettings
{
    private NotificationSettings() { }

    public NotificationSettings(Guid userId) => UserId = userId;

    public Guid UserId { get; private set; }
    public DigestFrequency Frequency { get; private set; }

    /// <summary>No mail until that day.</summary>
    public DateOnly? QuietUntil { get; private set; }

    public void Choose(DigestFrequency frequency, DateOnly? quietUntil) => (Frequency, QuietUntil) = (frequency, quietUntil);
}

/// <summary>Where one person wants one kind, when it is not the usual place.</summary>
public sealed class NotificationChoice
{
    private NotificationChoice() { }

    public NotificationChoice(Guid userId, NotificationKind kind, Channel channel) => (UserId, Kind, Channel) = (userId, kind, channel);

    public Guid UserId { get; private set; }
    public NotificationKind Kind { get; private set; }
    public Channel Channel { get; private set; }

    public void Change(Channel channel) => Channel = channel;
}
