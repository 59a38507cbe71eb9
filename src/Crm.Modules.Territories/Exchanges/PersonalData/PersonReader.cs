using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Localization;
using Crm.Foundation.Text;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Workbench.Persons;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.PersonalData;

/// <summary>Gathers what the tool holds on a person.</summary>
internal sealed class PersonReader(ExchangesData data, Texts texts)
{
    private const int MaxTraces = 500, MaxMentions = 50;

    public async Task<PersonFile> Of(Guid id, CancellationToken ct)
    {
        var contact = await data.Contacts.AsNoTracking().Include(c => c.Emails).Include(c => c.Phones).AsSplitQuery()
            .FirstOrDefaultAsync(c => c.Id == id, ct).OrMissing();
        var functions = await (from f in data.AllFunctions.AsNoTracking().Where(f => f.ContactId == id)
                               join o in data.Organisations on f.OrganisationId equals o.Id into known
                               from o in known.DefaultIfEmpty()
                               orderby f.From descending
                               select new PersonFunction(f.Title, o.Name, f.From, f.To, f.Mandate, f.Mailbox)).ToListAsync(ct);
        var rows = await data.Context.Set<InteractionContact>().Where(p => p.ContactId == id)
            .Join(data.Interactions, p => p.InteractionId, i => i.Id, (p, i) => new { i.Id, i.Date, i.Kind, i.Subject, p.Presence, i.Text })
            .OrderByDescending(i => i.Date).ToListAsync(ct);
        var exchanges = rows.ConvertAll(i => new PersonExchange(i.Id, i.Date, i.Kind.Word(), i.Subject, PresenceWord(i.Presence), RichText.ToPlain(i.Text)));
        var all = await data.Context.Set<InteractionContact>().CountAsync(p => p.ContactId == id, ct);
        var traces = await data.Context.Set<AuditEntry>().AsNoTracking().Where(e => e.EntityId == id).OrderByDescending(e => e.At).Take(MaxTraces)
            .Select(e => new { e.At, e.UserName, e.Action }).ToListAsync(ct);
        return new PersonFile(id, contact.FullName, contact.AnonymisedAt, Identity(contact), functions, exchanges, all - exchanges.Count,
            await Mentions(contact, ct),
            traces.ConvertAll(t => new PersonTrace(t.At, t.UserName, texts.Of("Crm.Journal.Action:" + t.Action))), [.. contact.ScopeRows.Select(r => r.Code)]);
    }

    private async Task<IReadOnlyList<PersonExchange>> Mentions(Contact contact, CancellationToken ct)
    {
        if (contact.AnonymisedAt is not null || contact.FirstName is null) return [];
        var found = await data.Interactions.SearchedBy(contact.FullName, i => i.SearchText).Where(i => !i.Contacts.Any(c => c.ContactId == contact.Id))
            .OrderByDescending(i => i.Date).ThenBy(i => i.Id).Take(MaxMentions).Select(i => new { i.Id, i.Date, i.Kind, i.Subject }).ToListAsync(ct);
        return found.ConvertAll(i => new PersonExchange(i.Id, i.Date, i.Kind.Word(), i.Subject, null, null));
    }

    private static IReadOnlyList<PersonFact> Identity(Contact contact) =>
    [
        new("Nom", contact.FullName),
        .. contact.Civility is { } civility ? new[] { new PersonFact("Civilité", civility.ToString()) } : [],
        .. contact.Emails.OrderBy(e => e.Rank).Select(e => new PersonFact("Adresse électronique", e.Label is null ? e.Address : $"{e.Address} ({e.Label})")),
        .. contact.Phones.OrderBy(p => p.Rank)
        .Select(p => new PersonFact(p.IsPrivate ? "Téléphone personnel" : "Téléphone", p.Label is null ? p.Number : $"{p.Number} ({p.Label})")),
        .. contact.Note is { } note ? new[] { new PersonFact("Note", note) } : [],
        new("Qui peut lire la fiche", AudienceTagHelper.Of(contact.Audience).Word),
        new("Fiche créée le", Fr.Moment(contact.CreatedAt)),
    ];

    private static string PresenceWord(Presence presence) =>
        presence switch { Presence.Present => "présence", Presence.Excused => "absence excusée", _ => "absence" };
}
