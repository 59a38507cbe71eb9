using System.Text.Json.Nodes;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Contacts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>People, to compare and merge.</summary>
internal sealed class ContactRecords(NetworkData data, ContactScopes scopes, INetwork network) : IRecords
{
    private static readonly string[] Wide = [ModelConventions.Scope, ModelConventions.AudienceFilter];

    public MergeKind Kind => MergeKind.Contact;

    public IReadOnlyList<MergeField> Fields { get; } =
    [
        new("civility", "Civilité", ["civility"]), new("firstName", "Prénom", ["firstName"]), new("lastName", "Nom", ["lastName"]),
        new("emails", "Adresses électroniques", ["emails"], Together: true), new("phones", "Téléphones", ["phones", "privatePhones", "labels"], Together: true),
        new("note", "Note", ["note"]), new("audience", "Qui peut lire", ["audience"]), new("territories", "Territoires", ["territoryIds"], Together: true),
    ];

    public async Task<IReadOnlyDictionary<Guid, ITraits>> Traits(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        if (ids.Count == 0) return new Dictionary<Guid, ITraits>();
        var people = await data.Contacts.IgnoreQueryFilters(Wide).Where(c => ids.Contains(c.Id) && c.AnonymisedAt == null)
            .Select(c => new { c.Id, c.FirstName, c.LastName }).ToListAsync(ct);
        var emails = (await data.Context.Set<ContactEmail>().Where(e => ids.Contains(e.ContactId)).Select(e => new { e.ContactId, e.Address }).ToListAsync(ct))
            .ToLookup(e => e.ContactId, e => e.Address);
        var phones = (await data.Context.Set<ContactPhone>().Where(p => ids.Contains(p.ContactId)).Select(p => new { p.ContactId, p.Number }).ToListAsync(ct))
            .ToLookup(p => p.ContactId, p => p.Number);
        var places = (await data.AllFunctions.Where(f => ids.Contains(f.ContactId)).Select(f => new { f.ContactId, f.OrganisationId }).Distinct()
            .ToListAsync(ct)).ToLookup(f => f.ContactId, f => f.OrganisationId);
        var scope = (await data.Context.Set<ContactDepartment>().Where(d => ids.Contains(d.OwnerId)).Select(d => new { d.OwnerId, d.Code }).ToListAsync(ct))
            .ToLookup(d => d.OwnerId, d => d.Code);
        return people.ToDictionary(c => c.Id, ITraits (c) =>
            new ContactTraits(c.Id, c.FirstName, c.LastName, [.. emails[c.Id]], [.. phones[c.Id]], [.. places[c.Id]], [.. scope[c.Id]]));
    }

    public async Task<IReadOnlyDictionary<Guid, RecordFace>> Faces(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var cards = await network.Contacts(ids, ct);
        return (await data.Contacts.Where(c => ids.Contains(c.Id))
            .Select(c => new { c.Id, c.Stamp, Codes = c.ScopeRows.OrderBy(r => r.Code).Select(r => r.Code).ToList() }).ToListAsync(ct))
            .Where(c => cards.ContainsKey(c.Id)).ToDictionary(c => c.Id, c =>
                new RecordFace(c.Id, cards[c.Id].Name, cards[c.Id].Detail, cards[c.Id].Url, c.Stamp, c.Codes));
    }

    public async Task<MergeRecord?> Load(Guid id, bool deleted, CancellationToken ct)
    {
        var source = deleted ? data.Deleted(data.Contacts) : data.Contacts;
        var found = await source.AsTracking().Include(c => c.Emails).Include(c => c.Phones).Include(c => c.Territories).AsSplitQuery()
            .FirstOrDefaultAsync(c => c.Id == id, ct);
        return found is null ? null : new MergeRecord(found, found.FullName, [.. found.ScopeRows.Select(r => r.Code)], ValuesOf(found));
    }

    /// <summary>Scope follows from the functions: it is worked out once the links have moved.</summary>
    public Task<JsonObject> Write(MergeRecord record, JsonObject values, IReadOnlyCollection<string> alsoIn, CancellationToken ct)
    {
        var (contact, input) = ((Contact)record.Entity, RecordJson.To<ContactInput>(values));
        contact.Rewrite(input, input.TerritoryIds ?? []);
        return Task.FromResult(ValuesOf(contact));
    }

    public Task Settle(IReadOnlyCollection<Guid> records, CancellationToken ct) => scopes.Refresh(records, ct);

    private static JsonObject ValuesOf(Contact c)
    {
        var labels = c.Emails.Select(e => (Value: e.Address, e.Label)).Concat(c.Phones.Select(p => (Value: p.Number, p.Label)));
        return RecordJson.Of(new ContactInput
        {
            Civility = c.Civility, FirstName = c.FirstName, LastName = c.LastName, Note = c.Note, Audience = c.Audience,
            Emails = [.. c.Emails.OrderBy(e => e.Rank).Select(e => e.Address)], Phones = [.. c.Phones.OrderBy(p => p.Rank).Select(p => p.Number)],
            Labels = labels.Where(l => l.Label is not null).ToDictionary(l => l.Value, l => l.Label!),
            PrivatePhones = [.. c.Phones.Where(p => p.IsPrivate).OrderBy(p => p.Rank).Select(p => p.Number)],
            TerritoryIds = [.. c.Territories.Select(t => t.TerritoryId).Order()],
        });
    }
}
