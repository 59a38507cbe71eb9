namespace Crm.Modules.Territories.Places.Territories;

/// <summary>A région or département by name, for filters and links.</summary>
internal sealed record PlaceName(Guid Id, string Code, string Name);

/// <summary>A portfolio as a link.</summary>
internal sealed record PortfolioLink(Guid Id, string Name);

/// <summary>What the filters of the list of territories offer.</summary>
internal sealed record TerritoryChoices(IReadOnlyList<PlaceName> Regions, IReadOnlyList<PlaceName> Departments, IReadOnlyList<PortfolioLink> Portfolios)
{
    public static readonly TerritoryChoices Nothing = new([], [], []);
}
