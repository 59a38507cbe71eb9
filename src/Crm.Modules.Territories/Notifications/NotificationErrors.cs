namespace Crm.Modules.Territories.Notifications;

/// <summary>Refusals of notifications; their texts are in <c>Localization/fr.notifications.json</c>.</summary>
internal static class NotificationErrors
{
    public const string FollowOutOfScope = "Crm.Territories:FollowOutOfScope";
    public const string TooManyFollows = "Crm.Territories:TooManyFollows";
}
