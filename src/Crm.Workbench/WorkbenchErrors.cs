namespace Crm.Workbench;

/// <summary>Codes of refusals that any record may meet; they keep the prefix under which the API first gave them. Texts in
/// <c>Localization/fr.json</c>.</summary>
public static class WorkbenchErrors
{
    public const string OutOfScope = "Crm.Territories:OutOfScope";
    public const string RestoreTooLate = "Crm.Territories:RestoreTooLate";
    public const string RestoreAlone = "Crm.Territories:RestoreAlone";
    public const string AssigneeOutOfScope = "Crm.Territories:AssigneeOutOfScope";
    public const string DraftTooLarge = "Crm.Territories:DraftTooLarge";
}
