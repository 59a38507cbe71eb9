namespace Crm.Modules.Territories.PersonalData;

/// <summary>Codes of refusals about personal data; their texts are in <c>Localization/fr.personal.json</c>.</summary>
internal static class PersonalDataErrors
{
    public const string RetentionOutOfRange = "Crm.Territories:RetentionOutOfRange";
    public const string AlreadyAnonymised = "Crm.Territories:AlreadyAnonymised";
    public const string RefusalNeedsReason = "Crm.Territories:RefusalNeedsReason";
    public const string ReceivedInFuture = "Crm.Territories:RequestReceivedInFuture";
    public const string NoFileForRequest = "Crm.Territories:NoFileForRequest";
    public const string OutOfScope = "Crm.Territories:PersonOutOfScope";
}
