using System.Text.Json;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Persons;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Exchanges as the API gives them: at most six commands a page, whatever its size.</summary>
internal sealed class InteractionReader(ExchangesData data, IUserDirectory directory, People people, IMapper mapper)
{
    public async Task<Page<InteractionOutput>> List(InteractionFilter filter, PageRequest request, CancellationToken ct)
    {
        var author = string.IsNullOrWhiteSpace(filter.Author) ? null : await people.Find(filter.Author, ct);
        var found = data.Find(filter, author, request);
        var page = await found.Page.AsNoTracking().ProjectTo<InteractionOutput>(mapper.ConfigurationProvider).ToPage(found.All, request, ct);
        return page with { Items = await Complete(page.Items, ct) };
    }

    public async Task<InteractionOutput> Get(Guid id, CancellationToken ct)
    {
        var found = await data.Interactions.AsNoTracking().Where(i => i.Id == id)
            .ProjectTo<InteractionOutput>(mapper.ConfigurationProvider).FirstOrDefaultAsync(ct) ?? throw CoreErrors.Missing();
        return (await Complete([found], ct))[0];
    }

    /// <summary>What a merge patch starts from.</summary>
    public async Task<InteractionInput> Patched(Guid id, JsonElement patch, CancellationToken ct) =>
        await Get(id, ct) is var now && InteractionInput.IsOfBefore(patch) ? now.ToInputOfBefore() : now.ToInput();

    private async Task<IReadOnlyList<InteractionOutput>> Complete(IReadOnlyList<InteractionOutput> items, CancellationToken ct)
    {
        if (items.Count == 0) return items;
        var ids = items.Select(i => i.Id).ToList();
        var steps = (await data.Tasks.Where(t => t.InteractionId != null && ids.Contains(t.InteractionId.Value)).OrderBy(t => t.CreatedAt).ThenBy(t => t.Id)
            .Select(t => new { t.InteractionId, Step = new NextStepOutput(t.Id, t.Title, t.DueDate, t.Assignee) }).ToListAsync(ct))
            .ToLookup(t => t.InteractionId!.Value, t => t.Step);
        var names = await directory.ByIds(items.Select(i => i.Author), ct);
        var links = await Links(ids, ct);
        return [.. items.Select(i => i with
        {
            TerritoryIds = [.. links[(i.Id, LinkKind.Territory)].Select(l => l.Id)], Tags = [.. links[(i.Id, LinkKind.Tag)].Select(l => l.Id)],
            UserIds = [.. links[(i.Id, LinkKind.User)].Where(l => l.Presence is Presence.Present).Select(l => l.Id)],
            Participants = [.. links[(i.Id, LinkKind.Contact)].Select(l => new Participant { ContactId = l.Id, Presence = l.Presence }),
                .. links[(i.Id, LinkKind.User)].Select(l => new Participant { UserId = l.Id, Presence = l.Presence })],
            NextStep = steps[i.Id].FirstOrDefault(), AuthorName = names.GetValueOrDefault(i.Author)?.Name,
        })];
    }

    /// <summary>Territories, colleagues, contacts and tags of the exchanges that the reader sees, in one command.</summary>
    private async Task<ILookup<(Guid Exchange, LinkKind Kind), Link>> Links(List<Guid> ids, CancellationToken ct) =>
        (await data.Places.Where(p => ids.Contains(p.InteractionId))
            .Select(p => new Link { Owner = p.InteractionId, Id = p.TerritoryId, Kind = LinkKind.Territory, Presence = Presence.Present })
            .Concat(data.Attendees.Where(u => ids.Contains(u.InteractionId))
                .Select(u => new Link { Owner = u.InteractionId, Id = u.UserId, Kind = LinkKind.User, Presence = u.Presence }))
            .Concat(data.ContactLinks.Where(c => ids.Contains(c.InteractionId) && data.Contacts.Any(x => x.Id == c.ContactId))
                .Select(c => new Link { Owner = c.InteractionId, Id = c.ContactId, Kind = LinkKind.Contact, Presence = c.Presence }))
            .Concat(data.TagLinks.Where(t => ids.Contains(t.InteractionId) && data.Tags.Any(x => x.Id == t.TagId))
                .Select(t => new Link { Owner = t.InteractionId, Id = t.TagId, Kind = LinkKind.Tag, Presence = Presence.Present })).ToListAsync(ct))
        .OrderBy(l => l.Id).ToLookup(l => (l.Owner, l.Kind));

    private enum LinkKind { Territory, User, Contact, Tag }

    private sealed record Link
    {
        public Guid Owner { get; init; }
        public Guid Id { get; init; }
        public LinkKind Kind { get; init; }
        public Presence Presence { get; init; }
    }
}
