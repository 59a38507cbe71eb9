using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network;

/// <summary>The page of an organisation.</summary>
internal sealed record OrganisationSheet
{
    public required OrganisationOutput Organisation { get; init; }
    public required IReadOnlyList<TerritoryName> Territories { get; init; }
    public required TerritoryName? Commune { get; init; }
    public required IReadOnlyList<FunctionOutput> Now { get; init; }
    public required IReadOnlyList<FunctionOutput> Before { get; init; }
    public required IReadOnlyDictionary<string, string> Roles { get; init; }

    /// <summary>Others with the same SIRET: likely the same one.</summary>
    public required IReadOnlyList<OrganisationLine> Twins { get; init; }
    public required IReadOnlyList<DossierCard> Dossiers { get; init; }
    public required IReadOnlyList<PartnerExchange> Exchanges { get; init; }
    public required bool MayEdit { get; init; }
    public bool IsNational => Organisation.Departments.Contains(ScopeRow.Everywhere);
}

/// <summary>The page of a person.</summary>
internal sealed record ContactSheet
{
    public required ContactOutput Contact { get; init; }
    public required IReadOnlyList<TerritoryName> Territories { get; init; }
    public required IReadOnlyList<FunctionOutput> Functions { get; init; }
    public required IReadOnlyDictionary<string, string> Roles { get; init; }
    public required IReadOnlyList<PartnerExchange> Exchanges { get; init; }
    public required bool MayEdit { get; init; }
    public FunctionOutput? Now => Functions.FirstOrDefault(f => f.Current);
}

/// <summary>Gathers the pages of the network: what the modules know of an organisation or of a person.</summary>
internal sealed class NetworkSheets(
    NetworkData data, OrganisationReader organisations, ContactReader contacts, FunctionReader functions, IEnumerable<IOrganisationDossiers> dossiers,
    IPartnerExchanges exchanges, NetworkNow now)
{
    private const int MostExchanges = 8, MostPeople = 500;

    public async Task<OrganisationSheet> Organisation(Guid id, CancellationToken ct)
    {
        var organisation = await organisations.Get(id, ct);
        var people = await functions.Of(data.Functions.Where(f => f.OrganisationId == id).OrderByDescending(f => f.From).ThenBy(f => f.Id)
            .Take(MostPeople)).ToListAsync(ct);
        var commune = organisation.InseeCode is { } code ? TerritoryIds.Of(TerritoryKind.Commune, code) : (Guid?)null;
        var names = await Names(commune is { } town ? [.. organisation.TerritoryIds, town] : organisation.TerritoryIds, ct);
        var found = new List<DossierCard>();
        foreach (var source in dossiers) found.AddRange(await source.Of(id, ct));
        return new OrganisationSheet
        {
            Organisation = organisation, Territories = [.. names.Where(n => organisation.TerritoryIds.Contains(n.Id))],
            Commune = names.FirstOrDefault(n => n.Id == commune),
            Now = [.. people.Where(f => f.Current).OrderBy(f => f.ContactName, StringComparer.Create(Foundation.Ui.Fr.Culture, true))],
            Before = [.. people.Where(f => !f.Current).OrderByDescending(f => f.To)],
            Roles = await Roles(ct), Twins = organisation.Siret is null ? [] : await organisations.Like(null, organisation.Siret, id, ct),
            Dossiers = found, Exchanges = await exchanges.OfOrganisation(id, MostExchanges, ct), MayEdit = now.MayEdit(organisation.Departments),
        };
    }

    public async Task<ContactSheet> Contact(Guid id, CancellationToken ct)
    {
        var contact = await contacts.Get(id, ct);
        return new ContactSheet
        {
            Contact = contact, Territories = await Names(contact.TerritoryIds, ct), Roles = await Roles(ct),
            Exchanges = await exchanges.OfContact(id, MostExchanges, ct), MayEdit = now.MayEdit(contact.Departments),
            Functions = [.. (await functions.Of(data.Functions.Where(f => f.ContactId == id)).ToListAsync(ct)).OrderByDescending(f => f.Current)
                .ThenByDescending(f => f.From ?? f.To)],
        };
    }

    public async Task<IReadOnlyList<TerritoryName>> Names(IReadOnlyCollection<Guid> ids, CancellationToken ct) => ids.Count == 0 ? []
        : await data.Territories.Where(t => ids.Contains(t.Id)).OrderBy(t => t.Name).Select(t => new TerritoryName(t.Id, t.Name)).ToListAsync(ct);

    public async Task<IReadOnlyDictionary<string, string>> Roles(CancellationToken ct) =>
        await data.Roles.AsNoTracking().OrderBy(r => r.Rank).ToDictionaryAsync(r => r.Code, r => r.Label, ct);
}

/// <summary>What the current user may do in the network.</summary>
internal sealed class NetworkNow(ICurrentUser user, IClock clock)
{
    public DateOnly Today => clock.Today;
    public bool ReadsExchanges => user.Has(TerritoriesPermissions.Interactions.Default);
    public bool Adds => user.Has(TerritoriesPermissions.Network.Edit);
    public bool Exports => user.Has(TerritoriesPermissions.Network.Export);

    public bool MayEdit(IEnumerable<string> codes) => Adds && user.Covers(codes);
}
