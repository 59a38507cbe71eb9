using Crm.Foundation.Entities;
using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Merges;
using Crm.Modules.Territories.Places;
using Crm.Workbench.Values;

namespace Crm.Modules.Territories.Network.Organisations;

/// <summary>A body of the network: Caf, commune, association… Without territory nor commune it is a national body, which all Caf read.</summary>
internal sealed class Organisation : MergeableEntity, IScoped<OrganisationDepartment>
{
    public const int NameMaxLength = 200, AcronymMaxLength = 40, AddressMaxLength = 400, WebsiteMaxLength = 300, SearchLength = 400;
    public const int MaxTerritories = 500;

    private readonly List<OrganisationTerritory> territories = [];
    private readonly List<OrganisationDepartment> scopeRows = [];

    private Organisation() { }

    /// <param name="places">The territories named by the input.</param>
    /// <param name="commune">The commune of its address, when it has one.</param>
    public Organisation(Guid id, OrganisationInput input, IReadOnlyCollection<TerritoryCard> places, TerritoryCard? commune) : base(id) =>
        Rewrite(input, places, commune);

    public OrganisationKind Kind { get; private set; }
    public string Name { get; private set; } = "";
    public string? Acronym { get; private set; }

    /// <summary>Digits only, as the SIRET.</summary>
    public string? Siren { get; private set; }
    public string? Siret { get; private set; }
    public string? Rna { get; private set; }
    public string? AddressLines { get; private set; }
    public string? Postcode { get; private set; }
    public string? InseeCode { get; private set; }
    public string? Mailbox { get; private set; }

    /// <summary>E.164.</summary>
    public string? Phone { get; private set; }
    public string? Website { get; private set; }

    /// <summary>Begins with the normalised name: also the order of lists.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>The name without legal form: what near-duplicates share.</summary>
    [NotAudited]
    public string MatchKey { get; private set; } = "";
    public IReadOnlyCollection<OrganisationTerritory> Territories => territories;
    public IReadOnlyCollection<OrganisationDepartment> ScopeRows => scopeRows;

    /// <summary>Everything wrong with the input at once; what must exist is asked elsewhere.</summary>
    public static InputErrors Examine(OrganisationInput input)
    {
        var (siren, siret) = (Identifiers.Digits(input.Siren), Identifiers.Digits(input.Siret));
        return new InputErrors()
            .When(input.Kind is null, "kind", CoreErrors.Required)
            .Text(input.Name, NameMaxLength, "name")
            .OptionalText(input.Acronym, AcronymMaxLength, "acronym")
            .When(Wrong(input.Siren, Workbench.Values.Siren.IsValid), "siren", PlacesErrors.SirenInvalid)
            .When(Wrong(input.Siret, Workbench.Values.Siret.IsValid), "siret", NetworkErrors.SiretInvalid)
            .When(siren is not null && siret is not null && Workbench.Values.Siren.IsValid(siren) && Workbench.Values.Siret.IsValid(siret)
                && !siret.StartsWith(siren, StringComparison.Ordinal), "siren", NetworkErrors.SirenSiretMismatch)
            .When(Wrong(input.Rna, Workbench.Values.Rna.IsValid), "rna", NetworkErrors.RnaInvalid)
            .OptionalText(input.AddressLines, AddressMaxLength, "addressLines")
            .When(Wrong(input.Postcode, p => Identifiers.Digits(p) is { Length: 5 }), "postcode", NetworkErrors.PostcodeInvalid)
            .When(Wrong(input.Mailbox, EmailAddress.IsValid), "mailbox", NetworkErrors.EmailInvalid, ("value", input.Mailbox))
            .When(Wrong(input.Phone, PhoneNumber.IsValid), "phone", NetworkErrors.PhoneInvalid, ("value", input.Phone))
            .OptionalText(input.Website, WebsiteMaxLength - 8, "website")
            .When(Wrong(input.Website, w => WebAddress.Normalise(w) is not null), "website", NetworkErrors.WebsiteInvalid)
            .When(input.TerritoryIds?.Count > MaxTerritories, "territoryIds", NetworkErrors.TooManyPlaces, ("max", MaxTerritories));
    }

    public void Rewrite(OrganisationInput input, IReadOnlyCollection<TerritoryCard> places, TerritoryCard? commune)
    {
        Examine(input).ThrowIfAny();
        Kind = input.Kind!.Value;
        (Name, Acronym, AddressLines) = (Words.Clean(input.Name)!, Words.Clean(input.Acronym), Words.Clean(input.AddressLines));
        (Siret, Rna) = (Identifiers.Digits(input.Siret), Workbench.Values.Rna.Normalise(input.Rna));
        Siren = Identifiers.Digits(input.Siren) ?? Siret?[..Workbench.Values.Siren.Length];
        (Postcode, InseeCode) = (Identifiers.Digits(input.Postcode), commune?.Code);
        (Mailbox, Phone, Website) = (EmailAddress.Normalise(input.Mailbox), PhoneNumber.Normalise(input.Phone), WebAddress.Normalise(input.Website));
        SearchText = Words.Searched(SearchLength, Name, Acronym, Siren, Siret, Rna);
        MatchKey = OrganisationNames.Key(Name);
        territories.Become(places.Select(p => p.Id), t => t.TerritoryId, t => new OrganisationTerritory(Id, t));
        scopeRows.Become(Scope(places, commune));
        Compare();
    }

    /// <summary>Also acts on these places.</summary>
    public void ActAlsoOn(IReadOnlyCollection<TerritoryCard> places)
    {
        territories.AddRange(places.Select(p => p.Id).Distinct().Except(territories.Select(t => t.TerritoryId)).ToList()
            .Select(id => new OrganisationTerritory(Id, id)));
        scopeRows.Become(scopeRows.Select(r => r.Code).Concat(places.SelectMany(p => p.Departments)));
    }

    protected override MergeKind MergeKind => MergeKind.Organisation;

    private static HashSet<string> Scope(IReadOnlyCollection<TerritoryCard> places, TerritoryCard? commune)
    {
        var codes = places.SelectMany(p => p.Departments).Concat(commune?.Departments ?? []).ToHashSet();
        return codes.Count > 0 ? codes : [ScopeRow.Everywhere];
    }

    private static bool Wrong(string? given, Func<string, bool> isRight) => !string.IsNullOrWhiteSpace(given) && !isRight(given);
}

/// <summary>A département in which an organisation is in scope.</summary>
internal sealed class OrganisationDepartment : ScopeRow;

/// <summary>A territory on which an organisation acts.</summary>
internal sealed record OrganisationTerritory(Guid OrganisationId, Guid TerritoryId);
