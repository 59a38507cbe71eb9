using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Workbench.Values;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network;

/// <summary>Organisations and people for the other parts and modules, in a few commands however many there are.</summary>
internal sealed class NetworkReader(NetworkData data, IGeography geography, ContactScopes scopes, IClock clock, IMapper mapper) : INetwork
{
    private const int Most = 20;

    public async Task<IReadOnlyDictionary<Guid, OrganisationCard>> Organisations(IEnumerable<Guid> ids, CancellationToken ct)
    {
        var wanted = ids.Distinct().ToList();
        return wanted.Count == 0 ? new Dictionary<Guid, OrganisationCard>()
            : await Cards(data.Organisations.AsNoTracking().Where(o => wanted.Contains(o.Id))).ToDictionaryAsync(o => o.Id, ct);
    }

    public async Task<IReadOnlyDictionary<Guid, ContactCard>> Contacts(IEnumerable<Guid> ids, CancellationToken ct)
    {
        var wanted = ids.Distinct().ToList();
        if (wanted.Count == 0) return new Dictionary<Guid, ContactCard>();
        var people = await Faces(data.Contacts.Where(c => wanted.Contains(c.Id))).ToListAsync(ct);
        return (await People(people, ct)).ToDictionary(c => c.Id);
    }

    public async Task<IReadOnlyDictionary<string, ContactCard>> ContactsByEmail(IEnumerable<string> addresses, CancellationToken ct)
    {
        var wanted = addresses.Select(EmailAddress.Normalise).OfType<string>().Distinct().ToList();
        if (wanted.Count == 0) return new Dictionary<string, ContactCard>();
        var owners = await data.Contacts.SelectMany(c => c.Emails).Where(e => wanted.Contains(e.Address))
            .Select(e => new { e.Address, e.ContactId }).ToListAsync(ct);
        owners.AddRange(await data.Functions.Current(clock.Today).Where(f => wanted.Contains(f.Mailbox!))
            .Select(f => new { Address = f.Mailbox!, f.ContactId }).ToListAsync(ct));
        var cards = await Contacts(owners.Select(o => o.ContactId), ct);
        return owners.DistinctBy(o => o.Address).ToDictionary(o => o.Address, o => cards[o.ContactId]);
    }

    public async Task<IReadOnlyList<OrganisationCard>> SearchOrganisations(string? q, IReadOnlyCollection<Guid> territories, CancellationToken ct)
    {
        var found = data.Organisations.AsNoTracking().SearchedBy(q, o => o.SearchText);
        var ordered = territories.Count == 0 ? found.OrderBy(o => o.SearchText)
            : found.OrderByDescending(o => o.Territories.Any(t => territories.Contains(t.TerritoryId))).ThenBy(o => o.SearchText);
        return await Cards(ordered.ThenBy(o => o.Id).Take(Most)).ToListAsync(ct);
    }

    public async Task<IReadOnlyList<ContactCard>> SearchContacts(string? q, IReadOnlyCollection<Guid> territories, CancellationToken ct)
    {
        var found = data.Contacts.SearchedBy(q, c => c.SearchText);
        var ordered = territories.Count == 0 ? found.OrderBy(c => c.SearchText)
            : found.OrderByDescending(c => c.Territories.Any(t => territories.Contains(t.TerritoryId))
                || data.Functions.Any(f => f.ContactId == c.Id
                    && data.OrganisationPlaces.Any(p => p.OrganisationId == f.OrganisationId && territories.Contains(p.TerritoryId))))
                    .ThenBy(c => c.SearchText);
        return await People(await Faces(ordered.ThenBy(c => c.Id).Take(Most)).ToListAsync(ct), ct);
    }

    public async Task<IReadOnlyDictionary<string, Guid>> FindOrAdd(IReadOnlyCollection<NamedOrganisation> names, CancellationToken ct)
    {
        var keys = names.Select(n => OrganisationNames.Key(n.Name)).Distinct().ToList();
        var known = (await data.Organisations.AsTracking().Include(o => o.Territories).Where(o => keys.Contains(o.MatchKey))
            .OrderBy(o => o.CreatedAt).ToListAsync(ct))
            .Concat(data.Context.ChangeTracker.Entries<Organisation>().Where(e => e.State is EntityState.Added).Select(e => e.Entity).ToList())
            .GroupBy(o => o.MatchKey).ToDictionary(g => g.Key, g => g.First());
        var departments = await geography.ByCodes(TerritoryKind.Department, names.SelectMany(n => n.Departments).Distinct(), ct);
        var answers = new Dictionary<string, Guid>();
        foreach (var group in names.GroupBy(n => OrganisationNames.Key(n.Name)))
        {
            var places = group.SelectMany(n => n.Departments).Distinct().Select(departments.GetValueOrDefault).OfType<TerritoryCard>().ToList();
            if (!known.TryGetValue(group.Key, out var organisation))
            {
                organisation = new Organisation(clock.NewId(), new OrganisationInput { Kind = group.First().Kind, Name = group.First().Name }, places, null);
                data.Add(organisation);
            }
            else await Extend(organisation, places, ct);
            foreach (var named in group) answers[named.Name] = organisation.Id;
        }
        return answers;
    }

    /// <summary>A national body is read everywhere already.</summary>
    private async Task Extend(Organisation organisation, IReadOnlyCollection<TerritoryCard> places, CancellationToken ct)
    {
        var codes = organisation.ScopeRows.Select(r => r.Code).ToHashSet();
        var missing = places.Where(p => !p.Departments.All(codes.Contains)).ToList();
        if (missing.Count == 0 || codes.Contains(ScopeRow.Everywhere)) return;
        organisation.ActAlsoOn(missing);
        await scopes.Extend(organisation.Id, [.. missing.SelectMany(p => p.Departments).Distinct()], ct);
    }

    private IQueryable<OrganisationCard> Cards(IQueryable<Organisation> organisations) =>
        organisations.ProjectTo<OrganisationCard>(mapper.ConfigurationProvider);

    private sealed record Face(Guid Id, string? FirstName, string LastName, string? Address);

    private static IQueryable<Face> Faces(IQueryable<Contact> contacts) =>
        contacts.AsNoTracking().Select(c => new Face(c.Id, c.FirstName, c.LastName, c.Emails.OrderBy(e => e.Rank).Select(e => e.Address).FirstOrDefault()));

    private async Task<IReadOnlyList<ContactCard>> People(IReadOnlyList<Face> faces, CancellationToken ct)
    {
        var ids = faces.Select(f => f.Id).ToList();
        var functions = (await data.Functions.Current(clock.Today).Where(f => ids.Contains(f.ContactId))
            .Join(data.Organisations, f => f.OrganisationId, o => o.Id, (f, o) => new { f.ContactId, f.Title, f.From, f.Mailbox, o.Id, o.Name })
            .ToListAsync(ct)).ToLookup(f => f.ContactId);
        return [.. faces.Select(face =>
        {
            var now = functions[face.Id].MaxBy(f => f.From ?? DateOnly.MinValue);
            return new ContactCard(face.Id, face.FirstName is null ? face.LastName : $"{face.FirstName} {face.LastName}", now?.Title, now?.Id, now?.Name,
                now?.Mailbox ?? face.Address);
        })];
    }
}
