namespace Crm.Modules.Projects.Milestones;

/// <summary>Codes of refusals about milestones; their texts are in <c>Localization/</c>.</summary>
internal static class MilestonesErrors
{
    public const string DateOutOfRange = "Crm.Projects:DateOutOfRange";
    public const string MilestoneAlreadyDone = "Crm.Projects:MilestoneAlreadyDone";
    public const string MilestoneNotDone = "Crm.Projects:MilestoneNotDone";
    public const string DoneInFuture = "Crm.Projects:DoneInFuture";
}
