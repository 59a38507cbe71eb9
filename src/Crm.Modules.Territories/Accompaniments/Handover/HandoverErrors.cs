namespace Crm.Modules.Territories.Accompaniments.Handover;

/// <summary>Codes of refusals of the handover; their texts are in <c>Localization/fr.handover.json</c>.</summary>
internal static class HandoverErrors
{
    public const string SamePerson = "Crm.Territories:HandoverSamePerson";
    public const string NothingToTransmit = "Crm.Territories:HandoverNothingToTransmit";
    public const string AlreadyUndone = "Crm.Territories:HandoverAlreadyUndone";
    public const string UndoTooLate = "Crm.Territories:HandoverUndoTooLate";
    public const string TooManyTerritories = "Crm.Territories:HandoverTooManyTerritories";
    public const string NoTerritory = "Crm.Territories:HandoverNoTerritory";
}
