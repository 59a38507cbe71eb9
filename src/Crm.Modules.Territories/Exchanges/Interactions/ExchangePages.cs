using System.Text.Json;
using AutoMapper.QueryableExtensions;
using AutoMapper;
using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Documents;
using Crm.Workbench.Persons;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>One change of an exchange: who, when, which fields.</summary>
internal sealed record ExchangeChange(DateTime At, string By, string Action, IReadOnlyList<string> Fields);

/// <summary>Somebody who was expected, as the page shows them.</summary>
/// <param name="Url">Their card; null for a colleague.</param>
internal sealed record Attendant(string Name, Presence Presence, string? Url);

/// <summary>Everything the page of an exchange shows.</summary>
internal sealed record ExchangeFile(
    InteractionLine Line, string Text, Guid Stamp, IReadOnlyList<Attendant> People, IReadOnlyList<CommentOutput> Comments,
    IReadOnlyList<DocumentOutput> Documents,
    IReadOnlyList<ExchangeChange> Changes, bool MayEdit);

/// <summary>Exchanges for the screens: the list and one file, under the same filter.</summary>
internal sealed class ExchangePages(ExchangesData data, Lines lines, People people, FilterWords words, ICurrentUser user, IMapper mapper)
{
    /// <summary>Fields a person knows, by their column; the others are machinery.</summary>
    private static readonly Dictionary<string, string> FieldWords = new()
    {
        ["Kind"] = "nature", ["Date"] = "date", ["DurationMinutes"] = "durée", ["Subject"] = "objet", ["Text"] = "texte", ["Participants"] = "participants",
        ["Audience"] = "lecteurs", ["Initiative"] = "initiative", ["DossierId"] = "dossier",
    };

    public async Task<Page<InteractionLine>> List(InteractionFilter filter, PageRequest request, CancellationToken ct)
    {
        var found = data.Find(filter, await Author(filter, ct), request);
        var page = await lines.Of(found.Page).ToPage(found.All, request, ct);
        return page with { Items = await lines.Complete(page.Items, ct, withDossiers: request.OfFile || filter.Dossier is not null) };
    }

    /// <summary>How the parts of a filter read on its chips.</summary>
    public Task<FilterNames> Names(InteractionFilter filter, IReadOnlyList<InteractionLine> shown, CancellationToken ct) => words.Of(filter, shown, ct);

    public async Task<string?> TerritoryName(Guid id, CancellationToken ct) =>
        await data.Territories.Where(t => t.Id == id).Select(t => t.Name).FirstOrDefaultAsync(ct);

    public async Task<ExchangeFile> File(Guid id, CancellationToken ct)
    {
        var found = await data.Interactions.AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, ct) ?? throw CoreErrors.Missing();
        var users = await data.Attendees.AsNoTracking().Where(u => u.InteractionId == id).ToListAsync(ct);
        var comments = await data.Context.Set<InteractionComment>().Where(c => c.InteractionId == id).OrderBy(c => c.CreatedAt)
            .ProjectTo<CommentOutput>(mapper.ConfigurationProvider).ToListAsync(ct);
        var documents = await data.Documents.Where(d => d.OwnerKind == OwnerKinds.Interaction && d.OwnerId == id).OrderBy(d => d.CreatedAt)
            .ProjectTo<DocumentOutput>(mapper.ConfigurationProvider).ToListAsync(ct);
        var (completed, _, names) = await lines.Complete([mapper.Map<InteractionLine>(found)], null, ct,
            comments.Select(c => c.Author).Concat(users.Select(u => u.UserId)));
        return new ExchangeFile((await lines.Tagged(completed, ct))[0], found.Text, found.Stamp, await Present(id, users, names, ct),
            [.. comments.Select(c => c with { AuthorName = names.GetValueOrDefault(c.Author)?.Name })], documents, await Changes(id, ct),
            user.May(InteractionWrites.Edit, found));
    }

    /// <summary>Contacts whom the reader sees, then colleagues, the present ones first.</summary>
    private async Task<IReadOnlyList<Attendant>> Present(Guid id, List<InteractionUser> users, IReadOnlyDictionary<Guid, UserCard> names, CancellationToken ct)
    {
        var contacts = await (from link in data.ContactLinks join contact in data.Contacts on link.ContactId equals contact.Id where link.InteractionId == id
                              orderby contact.SearchText select new { contact.Id, contact.FirstName, contact.LastName, link.Presence }).ToListAsync(ct);
        return [.. contacts.Select(c =>
            new Attendant(string.Join(' ', new[] { c.FirstName, c.LastName }.Where(n => n is not null)), c.Presence, $"/reseau/contacts/{c.Id}"))
            .Concat(users.Where(u => names.ContainsKey(u.UserId)).Select(u => new Attendant(names[u.UserId].Name, u.Presence, null))
                .OrderBy(a => a.Name, StringComparer.Ordinal)).OrderBy(a => a.Presence)];
    }

    private async Task<Guid?> Author(InteractionFilter filter, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(filter.Author) ? null : await people.Find(filter.Author, ct);

    /// <summary>Which fields changed, never their old values: the exchange may have had fewer readers then.</summary>
    private async Task<IReadOnlyList<ExchangeChange>> Changes(Guid id, CancellationToken ct)
    {
        var entries = await data.Context.Set<AuditEntry>().AsNoTracking().Where(e => e.EntityId == id).OrderByDescending(e => e.At).Take(100).ToListAsync(ct);
        return [.. entries.Select(e => new ExchangeChange(e.At, e.UserName, e.Action, Fields(e.Changes)))];
    }

    private static List<string> Fields(string changes)
    {
        using var json = JsonDocument.Parse(changes);
        return json.RootElement.EnumerateObject().Where(p => FieldWords.ContainsKey(p.Name)).Select(p => FieldWords[p.Name]).ToList();
    }
}
