namespace Crm.Modules.Governance.Dashboards;

/// <summary>Codes of refusals about shared dashboards; their texts are in <c>Localization/</c>.</summary>
internal static class DashboardsErrors
{
    public const string TooManyTiles = "Crm.Governance:TooManyTiles";
    public const string NothingToPublish = "Crm.Governance:NothingToPublish";
}
