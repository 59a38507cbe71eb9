namespace Crm.Modules.Territories.Accompaniments;

/// <summary>What is said of one objective.</summary>
internal sealed record JudgeInput(ObjectiveState? State);
