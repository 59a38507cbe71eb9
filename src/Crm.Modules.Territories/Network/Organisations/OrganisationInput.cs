using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Network.Organisations;

/// <summary>What a person tells of an organisation, to add it or to correct it.</summary>
internal sealed record OrganisationInput
{
    /// <summary>Given by a client that wants to retry safely.</summary>
    public Guid? Id { get; init; }
    public OrganisationKind? Kind { get; init; }
    public string? Name { get; init; }
    public string? Acronym { get; init; }

    /// <summary>9 digits, spaces allowed; taken from the SIRET when left out.</summary>
    public string? Siren { get; init; }

    /// <summary>14 digits, spaces allowed.</summary>
    public string? Siret { get; init; }

    /// <summary>W and 9 digits.</summary>
    public string? Rna { get; init; }

    /// <summary>Street, box and CEDEX lines as on an envelope.</summary>
    public string? AddressLines { get; init; }
    public string? Postcode { get; init; }

    /// <summary>INSEE code of the commune.</summary>
    public string? InseeCode { get; init; }

    /// <summary>Generic address of the organisation.</summary>
    public string? Mailbox { get; init; }
    public string? Phone { get; init; }
    public string? Website { get; init; }
    public IReadOnlyList<Guid>? TerritoryIds { get; init; }
}
