namespace Crm.Modules.Governance;

/// <summary>Codes of refusals; their texts are in <c>Localization/</c>.</summary>
internal static class GovernanceErrors
{
    public const string CdsfExists = "Crm.Governance:CdsfExists";
    public const string CdsfStays = "Crm.Governance:CdsfStays";
    public const string BodyInUse = "Crm.Governance:BodyInUse";
    public const string EndBeforeStart = "Crm.Governance:EndBeforeStart";
    public const string PresidentTaken = "Crm.Governance:PresidentTaken";
    public const string VicePresidentsTaken = "Crm.Governance:VicePresidentsTaken";
    public const string AlreadySeated = "Crm.Governance:AlreadySeated";
    public const string TooManyTiles = "Crm.Governance:TooManyTiles";
    public const string NothingToPublish = "Crm.Governance:NothingToPublish";
    public const string PublicationsRemain = "Crm.Governance:PublicationsRemain";
    public const string AlreadyWithdrawn = "Crm.Governance:AlreadyWithdrawn";
}
