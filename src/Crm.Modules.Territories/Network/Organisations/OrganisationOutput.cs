using System.Text.Json.Serialization;
using Crm.Foundation.Api;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Values;

namespace Crm.Modules.Territories.Network.Organisations;

/// <summary>An organisation as the API gives it.</summary>
internal sealed record OrganisationOutput : IStamped
{
    public Guid Id { get; init; }
    public OrganisationKind Kind { get; init; }
    public string Name { get; init; } = "";
    public string? Acronym { get; init; }
    public string? Siren { get; init; }
    public string? Siret { get; init; }
    public string? Rna { get; init; }
    public string? AddressLines { get; init; }
    public string? Postcode { get; init; }
    public string? InseeCode { get; init; }
    public string? Mailbox { get; init; }

    /// <summary>E.164.</summary>
    public string? Phone { get; init; }
    public string? Website { get; init; }
    public IReadOnlyList<Guid> TerritoryIds { get; init; } = [];

    /// <summary>INSEE codes; « * » for a national body.</summary>
    public IReadOnlyList<string> Departments { get; init; } = [];
    public DateTime CreatedAt { get; init; }
    public DateTime? ChangedAt { get; init; }

    [JsonIgnore]
    public Guid Stamp { get; init; }

    /// <summary>The same as somebody would type it, to patch or to edit.</summary>
    public OrganisationInput ToInput() => new()
    {
        Kind = Kind, Name = Name, Acronym = Acronym, Siren = Siren, Siret = Siret, Rna = Rna, AddressLines = AddressLines,
        Postcode = Postcode, InseeCode = InseeCode,
        Mailbox = Mailbox, Phone = Phone, Website = Website, TerritoryIds = TerritoryIds,
    };
}
