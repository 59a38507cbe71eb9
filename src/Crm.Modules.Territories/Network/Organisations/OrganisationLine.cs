using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Values;

namespace Crm.Modules.Territories.Network.Organisations;

/// <summary>An organisation on a list.</summary>
internal sealed record OrganisationLine(Guid Id, OrganisationKind Kind, string Name, string? Acronym, string? Siret, string? Mailbox, string? Phone,
    string? InseeCode, string? Postcode)
{
    public IReadOnlyList<TerritoryName> Territories { get; init; } = [];
    public string? Commune { get; init; }

    /// <summary>People known there now.</summary>
    public int People { get; init; }
    public string Url => $"/reseau/{Id}";
}
