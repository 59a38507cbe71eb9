using System.Text.Json.Serialization;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
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

/// <summary>What a list of organisations keeps; the same names in the API, in page addresses and in exports.</summary>
/// <param name="Q">Words of the name or acronym, a SIREN, a SIRET or an RNA.</param>
/// <param name="Territory">Id of a territory on which they act.</param>
/// <param name="Department">INSEE code.</param>
internal sealed record OrganisationFilter(string? Q = null, OrganisationKind? Kind = null, Guid? Territory = null, string? Department = null)
{
    public static readonly SortMap<Organisation> Sorts = new SortMap<Organisation>("name", o => o.Id)
        .By("name", o => o.SearchText).By("kind", o => o.Kind).By("createdAt", o => o.CreatedAt);

    public IQueryable<Organisation> Apply(NetworkData data)
    {
        var found = data.Organisations;
        if (Kind is { } kind) found = found.Where(o => o.Kind == kind);
        if (Territory is { } territory) found = found.Where(o => o.Territories.Any(t => t.TerritoryId == territory));
        if (!string.IsNullOrWhiteSpace(Department)) found = found.Where(o => o.ScopeRows.Any(r => r.Code == Department));
        return found.SearchedBy(Identifiers.Digits(Q) ?? Q, o => o.SearchText);
    }
}

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
