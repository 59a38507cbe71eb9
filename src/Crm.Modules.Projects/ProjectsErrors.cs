namespace Crm.Modules.Projects;

/// <summary>Codes of refusals; their texts are in <c>Localization/</c>.</summary>
internal static class ProjectsErrors
{
    public const string StatusMoveRefused = "Crm.Projects:StatusMoveRefused";
    public const string TooMany = "Crm.Projects:TooMany";
    public const string NowhereGiven = "Crm.Projects:NowhereGiven";
    public const string DateOutOfRange = "Crm.Projects:DateOutOfRange";
    public const string MilestoneAlreadyDone = "Crm.Projects:MilestoneAlreadyDone";
    public const string MilestoneNotDone = "Crm.Projects:MilestoneNotDone";
    public const string DoneInFuture = "Crm.Projects:DoneInFuture";
    public const string RegionMissing = "Crm.Projects:RegionMissing";
    public const string RegionUnknown = "Crm.Projects:RegionUnknown";
    public const string GeographyMissing = "Crm.Projects:GeographyMissing";
}
