using Crm.Modules.Territories.Places.Portfolios;

namespace Crm.Modules.Territories.Places.Territories;

/// <summary>A place of a portfolio on the territory's page.</summary>
internal sealed record SheetPortfolio(Guid Id, string Name, EntryStatus Status, string? Referent);

/// <summary>A dated change of the official facts, in words.</summary>
internal sealed record SheetChange(DateOnly On, TerritoryFact Fact, string? Before, string? After);
