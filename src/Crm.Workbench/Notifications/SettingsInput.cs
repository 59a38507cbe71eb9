namespace Crm.Workbench.Notifications;

/// <summary>What a person chose.</summary>
/// <param name="Channels">By kind: <c>None</c>, <c>InApp</c> or <c>Mail</c> (in the centre and in the mail digest). A kind left out keeps its usual
/// place.</param>
public sealed record SettingsInput(DigestFrequency? Frequency = null, DateOnly? QuietUntil = null, Dictionary<NotificationKind, Channel>? Channels = null);
