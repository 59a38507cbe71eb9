namespace Crm.Modules.Territories.Exchanges.PersonalData;

/// <summary>Codes of refusals about a person's data; their texts are in <c>Localization/fr.persons.json</c>.</summary>
internal static class PersonErrors
{
    public const string AlreadyAnonymised = "Crm.Territories:AlreadyAnonymised";
    public const string RefusalNeedsReason = "Crm.Territories:RefusalNeedsReason";
    public const string ReceivedInFuture = "Crm.Territories:RequestReceivedInFuture";
    public const string NoFileForRequest = "Crm.Territories:NoFileForRequest";
    public const string OutOfScope = "Crm.Territories:PersonOutOfScope";
}
