using Crm.Foundation.Entities;
using Crm.Modules.Territories.Places.Territories;

namespace Crm.Modules.Territories.Accompaniments.Handover;

/// <summary>A colleague left a territory to another; heard when all that goes is known.</summary>
internal sealed record TerritoryHandedOver(Transmission Transmission, string Territory) : IDomainEvent;
