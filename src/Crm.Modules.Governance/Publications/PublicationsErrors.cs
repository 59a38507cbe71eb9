namespace Crm.Modules.Governance.Publications;

/// <summary>Codes of refusals about publications; their texts are in <c>Localization/</c>.</summary>
internal static class PublicationsErrors
{
    public const string PublicationsRemain = "Crm.Governance:PublicationsRemain";
    public const string AlreadyWithdrawn = "Crm.Governance:AlreadyWithdrawn";
}
