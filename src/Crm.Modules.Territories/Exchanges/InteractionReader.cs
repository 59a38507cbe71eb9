using System.Linq.Expressions;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges;

/// <summary>Exchanges as the API gives them: at most six commands a page, whatever its size.</summary>
internal sealed class InteractionReader(TerritoriesData data, IUserDirectory directory, People people)
{
    private static readonly Expression<Func<Interaction, InteractionOutput>> Output = i => new InteractionOutput
    {
        Id = i.Id, Kind = i.Kind, Date = i.Date, DurationMinutes = i.DurationMinutes, Subject = i.Subject, Text = i.Text, Participants = i.Participants,
        Audience = i.Audience, Initiative = i.Initiative, Author = i.CreatedBy, CreatedAt = i.CreatedAt, ChangedAt = i.ChangedAt, Stamp = i.Stamp,
        Dossier = i.DossierId == null ? null : new DossierRef(i.DossierKind!, i.DossierId.Value),
    };

    public async Task<Page<InteractionOutput>> List(InteractionFilter filter, PageRequest request, CancellationToken ct)
    {
        var author = string.IsNullOrWhiteSpace(filter.Author) ? null : await people.Find(filter.Author, ct);
        var sorted = InteractionFilter.Sorts.Apply(filter.Apply(data, author), request.Sort);
        var page = await sorted.AsNoTracking().Select(Output).ToPage(request, ct);
        return page with { Items = await Complete(page.Items, ct) };
    }

    public async Task<InteractionOutput> Get(Guid id, CancellationToken ct)
    {
        var found = await data.Interactions.AsNoTracking().Where(i => i.Id == id).Select(Output).FirstOrDefaultAsync(ct) ?? throw CoreErrors.Missing();
        return (await Complete([found], ct))[0];
    }

    private async Task<IReadOnlyList<InteractionOutput>> Complete(IReadOnlyList<InteractionOutput> items, CancellationToken ct)
    {
        if (items.Count == 0) return items;
        var ids = items.Select(i => i.Id).ToList();
        var steps = (await data.Tasks.Where(t => t.InteractionId != null && ids.Contains(t.InteractionId.Value)).OrderBy(t => t.CreatedAt).ThenBy(t => t.Id)
            .Select(t => new { t.InteractionId, Step = new NextStepOutput(t.Id, t.Title, t.DueDate, t.Assignee) }).ToListAsync(ct)).ToLookup(t => t.InteractionId!.Value, t => t.Step);
        var names = await directory.ByIds(items.Select(i => i.Author), ct);
        var links = await Links(ids, ct);
        return [.. items.Select(i => i with
        {
            TerritoryIds = [.. links[(i.Id, false)]], UserIds = [.. links[(i.Id, true)]],
            NextStep = steps[i.Id].FirstOrDefault(), AuthorName = names.GetValueOrDefault(i.Author)?.Name,
        })];
    }

    /// <summary>Territories and colleagues of the exchanges, in one command.</summary>
    private async Task<ILookup<(Guid Exchange, bool IsUser), Guid>> Links(List<Guid> ids, CancellationToken ct) =>
        (await data.Places.Where(p => ids.Contains(p.InteractionId)).Select(p => new { p.InteractionId, Id = p.TerritoryId, IsUser = false })
            .Concat(data.Attendees.Where(u => ids.Contains(u.InteractionId)).Select(u => new { u.InteractionId, Id = u.UserId, IsUser = true })).ToListAsync(ct))
        .OrderBy(l => l.Id).ToLookup(l => (l.InteractionId, l.IsUser), l => l.Id);
}
