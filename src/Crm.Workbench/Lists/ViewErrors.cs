namespace Crm.Workbench.Lists;

/// <summary>Refusals of saved views; their texts are in <c>Localization/fr.views.json</c>.</summary>
internal static class ViewErrors
{
    public const string NobodyToShareWith = "Crm.Territories:ViewNobodyToShareWith";
    public const string NationalOnly = "Crm.Territories:ViewNationalOnly";
    public const string SharingNotAllowed = "Crm.Territories:ViewSharingNotAllowed";
    public const string NotOwner = "Crm.Territories:ViewNotOwner";
    public const string TooMany = "Crm.Territories:ViewTooMany";
    public const string UndoTooLate = "Crm.Territories:BulkUndoTooLate";
    public const string UndoDone = "Crm.Territories:BulkUndoDone";
}
