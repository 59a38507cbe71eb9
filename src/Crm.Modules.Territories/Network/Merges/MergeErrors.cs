namespace Crm.Modules.Territories.Network.Merges;

/// <summary>Codes of refusals about duplicates and merges; their texts are in <c>Localization/fr.merges.json</c>.</summary>
internal static class MergeErrors
{
    public const string IntoItself = "Crm.Territories:MergeIntoItself";
    public const string AlreadyMerged = "Crm.Territories:AlreadyMerged";
    public const string MergedAway = "Crm.Territories:MergedAway";
    public const string UnknownField = "Crm.Territories:MergeUnknownField";
    public const string UndoTooLate = "Crm.Territories:MergeUndoTooLate";
    public const string AlreadyUndone = "Crm.Territories:MergeAlreadyUndone";
    public const string KeptIsGone = "Crm.Territories:MergeKeptIsGone";
    public const string RestoreByUndo = "Crm.Territories:MergeRestoreByUndo";
    public const string OutOfScope = "Crm.Territories:MergeOutOfScope";
}
