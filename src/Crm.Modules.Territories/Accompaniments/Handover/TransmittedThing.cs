namespace Crm.Modules.Territories.Accompaniments.Handover;

/// <summary>A task, a mission or a put-off silence that changed hands.</summary>
internal sealed record TransmittedThing(Guid TransmissionId, ThingKind Kind, Guid ThingId, bool WasInCharge);
