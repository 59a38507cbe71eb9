namespace Crm.Modules.Governance.Members;

/// <summary>Codes of refusals about seats; their texts are in <c>Localization/</c>.</summary>
internal static class MembersErrors
{
    public const string EndBeforeStart = "Crm.Governance:EndBeforeStart";
    public const string PresidentTaken = "Crm.Governance:PresidentTaken";
    public const string VicePresidentsTaken = "Crm.Governance:VicePresidentsTaken";
    public const string AlreadySeated = "Crm.Governance:AlreadySeated";
}
