using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>The page of one portfolio: itself and the entries the reader sees.</summary>
internal sealed record PortfolioSheet(PortfolioRow Portfolio, Page<EntryRow> Entries, IReadOnlyDictionary<EntryStatus, int> ByStatus,
    IReadOnlyDictionary<Guid, TerritoryWeather> Weathers);

/// <summary>What the entry's form shows beside its fields.</summary>
internal sealed record EntryForm(PortfolioRow Portfolio, EntryInput Input, Guid Stamp, string? TerritoryName, string? ReferentName);
