namespace Crm.Workbench.Imports;

/// <summary>Codes of refused imports and exports.</summary>
public static class ImportErrors
{
    public const string UnknownKind = "Crm.Imports:UnknownKind";
    public const string BadSetting = "Crm.Imports:BadSetting";
    public const string FileMissing = "Crm.Imports:FileMissing";
    public const string SettingMissing = "Crm.Imports:SettingMissing";
    public const string Expired = "Crm.Imports:Expired";
    public const string NotNow = "Crm.Imports:NotNow";
    public const string NothingToRead = "Crm.Imports:NothingToRead";
    public const string UnknownSheet = "Crm.Imports:UnknownSheet";
    public const string UnknownHeading = "Crm.Imports:UnknownHeading";
    public const string HeadingTwice = "Crm.Imports:HeadingTwice";
    public const string SomeRejected = "Crm.Imports:SomeRejected";
    public const string UndoTooLate = "Crm.Imports:UndoTooLate";
    public const string UndoBeyondYou = "Crm.Imports:UndoBeyondYou";
    public const string AccountGone = "Crm.Imports:AccountGone";
    public const string RefusedWhileWriting = "Crm.Imports:RefusedWhileWriting";
    public const string Unexpected = "Crm.Imports:Unexpected";
    public const string UnknownExport = "Crm.Imports:UnknownExport";
}
