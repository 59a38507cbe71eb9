namespace Crm.Modules.Territories.Network;

/// <summary>Codes of refusals about organisations and people; their texts are in <c>Localization/fr.network.json</c>.</summary>
internal static class NetworkErrors
{
    public const string SiretInvalid = "Crm.Territories:SiretInvalid";
    public const string RnaInvalid = "Crm.Territories:RnaInvalid";
    public const string SirenSiretMismatch = "Crm.Territories:SirenSiretMismatch";
    public const string EmailInvalid = "Crm.Territories:EmailInvalid";
    public const string PhoneInvalid = "Crm.Territories:PhoneInvalid";
    public const string WebsiteInvalid = "Crm.Territories:WebsiteInvalid";
    public const string PostcodeInvalid = "Crm.Territories:PostcodeInvalid";
    public const string CommuneUnknown = "Crm.Territories:CommuneUnknown";
    public const string TooManyPlaces = "Crm.Territories:TooManyPlaces";
    public const string TooManyEmails = "Crm.Territories:TooManyEmails";
    public const string TooManyPhones = "Crm.Territories:TooManyPhones";
    public const string OrganisationOutOfScope = "Crm.Territories:OrganisationOutOfScope";
    public const string ContactOutOfScope = "Crm.Territories:ContactOutOfScope";
    public const string FunctionEndsBeforeStart = "Crm.Territories:FunctionEndsBeforeStart";
    public const string MandateEndsBeforeStart = "Crm.Territories:MandateEndsBeforeStart";
    public const string FunctionOverlaps = "Crm.Territories:FunctionOverlaps";
    public const string FunctionAlreadyLeft = "Crm.Territories:FunctionAlreadyLeft";
    public const string FunctionLinksFixed = "Crm.Territories:FunctionLinksFixed";
    public const string RoleUnknown = "Crm.Territories:RoleUnknown";
    public const string RoleCodeTaken = "Crm.Territories:RoleCodeTaken";
    public const string SameEmployer = "Crm.Territories:SameEmployer";
}
