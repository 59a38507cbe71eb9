using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Merges;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Contacts;

/// <summary>People for the API, the lists and the export.</summary>
internal sealed class ContactReader(NetworkData data, FunctionReader functions, MergeReader merges, ICurrentUser user, IClock clock)
{
    public async Task<Page<ContactOutput>> List(ContactFilter filter, PageRequest request, CancellationToken ct)
    {
        var page = await Faces(ContactFilter.Sorts.Apply(filter.Apply(data, clock.Today), request.Sort)).ToPage(request, ct);
        return page.Select(f => f.ToOutput(SeesPrivate));
    }

    public async Task<ContactOutput> Get(Guid id, CancellationToken ct)
    {
        var face = await Faces(data.Contacts.Where(c => c.Id == id)).FirstOrDefaultAsync(ct) ?? throw await merges.Missing(MergeKind.Contact, id, ct);
        return face.ToOutput(SeesPrivate) with { Departments = await data.Contacts.Where(c => c.Id == id).SelectMany(c => c.ScopeRows).Select(r => r.Code)
            .OrderBy(c => c).ToListAsync(ct) };
    }

    public async Task<Page<ContactLine>> Lines(ContactFilter filter, PageRequest request, CancellationToken ct)
    {
        var page = await Lines(ContactFilter.Sorts.Apply(filter.Apply(data, clock.Today), request.Sort)).ToPage(request, ct);
        return page with { Items = await Complete(page.Items, ct) };
    }

    /// <summary>Private numbers are for the Caf network.</summary>
    private bool SeesPrivate => user.Profile.AudienceFloor <= (int)Audience.Caf;

    private IQueryable<ContactLine> Lines(IQueryable<Contact> source)
    {
        var all = SeesPrivate;
        return source.AsNoTracking().Select(c => new ContactLine(c.Id, c.Civility, c.FirstName, c.LastName, c.Audience,
            c.Emails.OrderBy(e => e.Rank).Select(e => e.Address).FirstOrDefault(),
            c.Phones.Where(p => all || !p.IsPrivate).OrderBy(p => p.IsPrivate).ThenBy(p => p.Rank).Select(p => p.Number).FirstOrDefault()));
    }

    private async Task<IReadOnlyList<ContactLine>> Complete(IReadOnlyList<ContactLine> lines, CancellationToken ct)
    {
        if (lines.Count == 0) return lines;
        var ids = lines.Select(l => l.Id).ToList();
        var now = (await functions.Of(data.Functions.Current(clock.Today).Where(f => ids.Contains(f.ContactId))).ToListAsync(ct)).ToLookup(f => f.ContactId);
        return [.. lines.Select(l => l with { Functions = [.. now[l.Id].OrderByDescending(f => f.From)] })];
    }

    private static IQueryable<ContactFace> Faces(IQueryable<Contact> source) => source.AsNoTracking().AsSplitQuery().Select(c => new ContactFace
    {
        Id = c.Id, Civility = c.Civility, FirstName = c.FirstName, LastName = c.LastName, Note = c.Note, Audience = c.Audience, CreatedAt = c.CreatedAt,
        ChangedAt = c.ChangedAt, Stamp = c.Stamp,
        Emails = c.Emails.OrderBy(e => e.Rank).ToList(), Phones = c.Phones.OrderBy(p => p.Rank).ToList(),
        Territories = c.Territories.Select(t => t.TerritoryId).ToList(),
    });

    /// <summary>A person as read, before it is decided which numbers are shown.</summary>
    private sealed record ContactFace
    {
        public Guid Id { get; init; }
        public Civility? Civility { get; init; }
        public string? FirstName { get; init; }
        public string LastName { get; init; } = "";
        public string? Note { get; init; }
        public Audience Audience { get; init; }
        public DateTime CreatedAt { get; init; }
        public DateTime? ChangedAt { get; init; }
        public Guid Stamp { get; init; }
        public List<ContactEmail> Emails { get; init; } = [];
        public List<ContactPhone> Phones { get; init; } = [];
        public List<Guid> Territories { get; init; } = [];

        public ContactOutput ToOutput(bool seesPrivate)
        {
            var numbers = Phones.Where(p => seesPrivate || !p.IsPrivate).ToList();
            return new ContactOutput
            {
                Id = Id, Civility = Civility, FirstName = FirstName, LastName = LastName, Note = Note, Audience = Audience, CreatedAt = CreatedAt,
                ChangedAt = ChangedAt, Stamp = Stamp,
                Emails = [.. Emails.Select(e => e.Address)], Phones = [.. numbers.Select(p => p.Number)],
                PrivatePhones = [.. numbers.Where(p => p.IsPrivate).Select(p => p.Number)],
                Labels = Emails.Select(e => (Value: e.Address, e.Label)).Concat(numbers.Select(p => (Value: p.Number, p.Label))).Where(l => l.Label is not null)
                    .ToDictionary(l => l.Value, l => l.Label!),
                TerritoryIds = Territories,
            };
        }
    }
}
