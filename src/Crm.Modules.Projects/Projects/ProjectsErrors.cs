namespace Crm.Modules.Projects.Projects;

/// <summary>Codes of refusals about projects; their texts are in <c>Localization/</c>.</summary>
internal static class ProjectsErrors
{
    public const string StatusMoveRefused = "Crm.Projects:StatusMoveRefused";
    public const string TooMany = "Crm.Projects:TooMany";
    public const string NowhereGiven = "Crm.Projects:NowhereGiven";
}
