namespace Crm.Modules.Territories.Accompaniments.Handover;

/// <summary>What changed hands. <c>Kept</c>: a mission on which the successor already was.</summary>
internal enum ThingKind { Task, Mission, Silence, Kept }
