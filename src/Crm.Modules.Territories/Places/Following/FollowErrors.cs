namespace Crm.Modules.Territories.Places.Following;

/// <summary>Refusals of notifications; their texts are in <c>Localization/fr.following.json</c>.</summary>
internal static class FollowErrors
{
    public const string FollowOutOfScope = "Crm.Territories:FollowOutOfScope";
    public const string TooManyFollows = "Crm.Territories:TooManyFollows";
}
