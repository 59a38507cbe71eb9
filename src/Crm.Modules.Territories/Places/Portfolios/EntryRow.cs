using System.Text.Json.Serialization;
using Crm.Foundation.Api;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>An entry with its territory.</summary>
internal sealed record EntryRow(
    Guid Id, Guid PortfolioId, Guid TerritoryId, string TerritoryName, string TerritoryCode, TerritoryKind TerritoryKind, IReadOnlyList<string> Departments,
    EntryStatus Status, string? Referent, Guid? ReferentId, DateOnly? From, DateOnly? To, string? Note, string? Source) : IStamped
{
    [JsonIgnore]
    public Guid Stamp { get; init; }
}
