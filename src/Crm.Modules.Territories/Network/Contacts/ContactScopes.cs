using Crm.Foundation.Access;
using Crm.Modules.Territories.Network.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Contacts;

/// <summary>
/// Keeps people in scope where their organisations and their own territories are. Past functions count: whoever knew somebody still does.
/// Nobody changed the people themselves: neither stamp nor audit entry.
/// </summary>
internal sealed class ContactScopes(NetworkData data)
{
    /// <summary>After functions, organisations or territories were saved: makes the rows what they should be. Three reads whatever the number; the caller saves
    /// again.</summary>
    public async Task Refresh(IReadOnlyCollection<Guid> contacts, CancellationToken ct)
    {
        if (contacts.Count == 0) return;
        var own = data.ContactPlaces.Where(p => contacts.Contains(p.ContactId))
            .Join(data.TerritoryDepartments, p => p.TerritoryId, d => d.TerritoryId, (p, d) => new Link { ContactId = p.ContactId, Code = d.Code });
        var through = data.AllFunctions.Where(f => contacts.Contains(f.ContactId))
            .Join(data.Context.Set<OrganisationDepartment>(), f => f.OrganisationId, d => d.OwnerId, (f, d) =>
                new Link { ContactId = f.ContactId, Code = d.Code });
        var open = data.Contacts.IgnoreQueryFilters().Where(c => contacts.Contains(c.Id) && c.Audience == Audience.National)
            .Select(c => new Link { ContactId = c.Id, Code = ScopeRow.Everywhere });
        var links = (await own.ToListAsync(ct)).Concat(await through.ToListAsync(ct)).Concat(await open.ToListAsync(ct))
            .ToLookup(l => l.ContactId, l => l.Code);
        var rows = (await Rows(contacts, ct)).ToLookup(r => r.OwnerId);
        foreach (var contact in contacts.Distinct())
        {
            // Without any function left, a person stays where they were.
            if (!links[contact].Any()) continue;
            var wanted = links[contact].ToHashSet();
            data.Context.RemoveRange(rows[contact].Where(r => !wanted.Remove(r.Code)));
            data.Context.AddRange(wanted.Select(code => new ContactDepartment { OwnerId = contact, Code = code }));
        }
    }

    /// <summary>The people of organisations that now act also in these départements.</summary>
    public async Task Extend(Guid organisation, IReadOnlyCollection<string> codes, CancellationToken ct)
    {
        var people = await PeopleOf(organisation, ct);
        var there = (await Rows(people, ct)).Select(r => (r.OwnerId, r.Code)).ToHashSet();
        foreach (var person in people)
            data.Context.AddRange(codes.Where(c => !there.Contains((person, c))).Select(c => new ContactDepartment { OwnerId = person, Code = c }));
    }

    /// <summary>Somebody starts somewhere: they are also in scope there.</summary>
    public async Task Join(Guid contact, Guid organisation, CancellationToken ct)
    {
        var there = (await Rows([contact], ct)).Select(r => r.Code).ToHashSet();
        var codes = await data.Context.Set<OrganisationDepartment>().Where(r => r.OwnerId == organisation).Select(r => r.Code).ToListAsync(ct);
        data.Context.AddRange(codes.Where(c => !there.Contains(c)).Select(c => new ContactDepartment { OwnerId = contact, Code = c }));
    }

    public Task<List<Guid>> PeopleOf(Guid organisation, CancellationToken ct) =>
        data.AllFunctions.Where(f => f.OrganisationId == organisation).Select(f => f.ContactId).Distinct().ToListAsync(ct);

    private Task<List<ContactDepartment>> Rows(IReadOnlyCollection<Guid> contacts, CancellationToken ct) =>
        data.Context.Set<ContactDepartment>().AsTracking().Where(r => contacts.Contains(r.OwnerId)).ToListAsync(ct);

    private sealed record Link
    {
        public Guid ContactId { get; init; }
        public string Code { get; init; } = "";
    }
}
