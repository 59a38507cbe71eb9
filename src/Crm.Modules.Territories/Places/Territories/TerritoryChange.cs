using Crm.Foundation.Entities;

namespace Crm.Modules.Territories.Places.Territories;

internal enum TerritoryFact { Name, Nature, Region, Siren, Population, Members, Departments, ClosedOn }

/// <summary>One fact that differs, before and after, as text.</summary>
internal sealed record FactChange(TerritoryFact Fact, string? Before, string? After);

/// <summary>A change of the official facts, dated by the load that brought it: a CC that became a CA, a commune that joined another EPCI.</summary>
internal sealed class TerritoryChange : Entity
{
    public const int ValueMaxLength = 400;

    private TerritoryChange() { }

    public TerritoryChange(Guid id, Guid territoryId, FactChange change, DateOnly on) : base(id) =>
        (TerritoryId, Fact, Before, After, On) = (territoryId, change.Fact, change.Before, change.After, on);

    public Guid TerritoryId { get; private set; }
    public TerritoryFact Fact { get; private set; }
    public string? Before { get; private set; }
    public string? After { get; private set; }
    public DateOnly On { get; private set; }
}
