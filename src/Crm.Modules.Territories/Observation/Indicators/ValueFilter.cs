using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>What a list of figures keeps.</summary>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Department">INSEE code: figures of territories that lie in it.</param>
internal sealed record ValueFilter(
    string? Indicator = null, Guid? Territory = null, string? TerritoryCode = null, PlaceKind? TerritoryKind = null, string? Department = null,
    string? Period = null, ValueKind? Kind = null, ValueStatus? Status = null, bool? Published = null, string? Q = null);
