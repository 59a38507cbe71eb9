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
        TerritoryIds = i.Territories.OrderBy(t => t.TerritoryId).Select(t => t.TerritoryId).ToList(),
        UserIds = i.Users.OrderBy(u => u.UserId).Select(u => u.UserId).ToList(),
        Audience = i.Audience, Initiative = i.Initiative, Author = i.CreatedBy, CreatedAt = i.CreatedAt, ChangedAt = i.ChangedAt, Stamp = i.Stamp,
        Dossier = i.DossierId == null ? null : new DossierRef(i.DossierKind!, i.DossierId.Value),
    };

    public async Task<Page<InteractionOutput>> List(InteractionFilter filter, PageRequest request, CancellationToken ct)
    {
        var author = string.IsNullOrWhiteSpace(filter.Author) ? null : await people.Find(filter.Author, ct);
        var sorted = InteractionFilter.Sorts.Apply(filter.Apply(data, author), request.Sort);
        var page = await sorted.AsNoTracking().AsSplitQuery().Select(Output).ToPage(request, ct);
        return page with { Items = await Complete(page.Items, ct) };
    }

    public async Task<InteractionOutput> Get(Guid id, CancellationToken ct)
    {
        var found = await data.Interactions.AsNoTracking().AsSplitQuery().Where(i => i.Id == id).Select(Output).FirstOrDefaultAsync(ct) ?? throw CoreErrors.Missing();
        return (await Complete([found], ct))[0];
    }

    private async Task<IReadOnlyList<InteractionOutput>> Complete(IReadOnlyList<InteractionOutput> items, CancellationToken ct)
    {
        if (items.Count == 0) return items;
        var ids = items.Select(i => i.Id).ToList();
        var steps = (await data.Tasks.Where(t => t.InteractionId != null && ids.Contains(t.InteractionId.Value)).OrderBy(t => t.CreatedAt).ThenBy(t => t.Id)
            .Select(t => new { t.InteractionId, Step = new NextStepOutput(t.Id, t.Title, t.DueDate, t.Assignee) }).ToListAsync(ct)).ToLookup(t => t.InteractionId!.Value, t => t.Step);
        var names = await directory.ByIds(items.Select(i => i.Author), ct);
        return [.. items.Select(i => i with { NextStep = steps[i.Id].FirstOrDefault(), AuthorName = names.GetValueOrDefault(i.Author)?.Name })];
    }
}
