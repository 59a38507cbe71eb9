namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>Codes of refusals about what is to follow; their texts are in <c>Localization/</c>.</summary>
internal static class TaskErrors
{
    public const string TaskAlreadyDone = "Crm.Territories:TaskAlreadyDone";
    public const string TaskAlreadyOpen = "Crm.Territories:TaskAlreadyOpen";
    public const string SnoozeOutOfRange = "Crm.Territories:SnoozeOutOfRange";
    public const string TaskNotYours = "Crm.Territories:TaskNotYours";
    public const string DueTooFar = "Crm.Territories:DueTooFar";
}
