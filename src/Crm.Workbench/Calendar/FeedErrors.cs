namespace Crm.Workbench.Calendar;

/// <summary>Codes of refusals of calendar feeds.</summary>
internal static class FeedErrors
{
    public const string FeedMissing = "Crm.Territories:FeedMissing";
}
