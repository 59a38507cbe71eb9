using Crm.Foundation.Data;

namespace Crm.Modules.Territories.Places.Territories;

/// <summary>A région or département by name, for filters and links.</summary>
internal sealed record PlaceName(Guid Id, string Code, string Name);

/// <summary>A portfolio as a link.</summary>
internal sealed record PortfolioLink(Guid Id, string Name);

/// <summary>The list of territories with what its filters offer.</summary>
internal sealed record TerritoryListing(Page<TerritoryRow> Rows, IReadOnlyList<PlaceName> Regions, IReadOnlyList<PlaceName> Departments,
    IReadOnlyList<PortfolioLink> Portfolios)
{
    public static readonly TerritoryListing Nothing = new(new Page<TerritoryRow>([], 1, PageRequest.DefaultSize, 0), [], [], []);
}
