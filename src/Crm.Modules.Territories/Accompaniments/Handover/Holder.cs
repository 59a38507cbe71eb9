namespace Crm.Modules.Territories.Accompaniments.Handover;

/// <summary>Somebody with things open on a territory.</summary>
internal sealed record Holder(Guid Id, string Name, int Tasks, int Missions, int Silences);
