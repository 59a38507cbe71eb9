namespace Crm.Modules.Territories.Places.Territories;

/// <summary>A commune in an EPCI, or a territory in a group.</summary>
internal sealed record TerritoryMember(Guid ParentId, Guid ChildId);
