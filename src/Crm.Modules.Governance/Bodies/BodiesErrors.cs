namespace Crm.Modules.Governance.Bodies;

/// <summary>Codes of refusals about bodies; their texts are in <c>Localization/</c>.</summary>
internal static class BodiesErrors
{
    public const string CdsfExists = "Crm.Governance:CdsfExists";
    public const string CdsfStays = "Crm.Governance:CdsfStays";
    public const string BodyInUse = "Crm.Governance:BodyInUse";
}
