using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Data;
using Crm.Modules.Territories.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges;

/// <summary>Makes the lines that pages show. Names, tasks and dossiers of a whole page are read together, never line by line.</summary>
internal sealed class Lines(TerritoriesData data, IUserDirectory directory, Dossiers dossiers, ICurrentUser user, IClock clock)
{
    public static IQueryable<InteractionLine> Of(IQueryable<Interaction> source) => source.AsNoTracking().Select(i => new InteractionLine(
        i.Id, i.Kind, i.Date, i.DurationMinutes, i.Subject, i.Excerpt, i.Participants, i.Audience, i.Initiative, i.CreatedBy,
        i.DossierId == null ? null : new DossierRef(i.DossierKind!, i.DossierId.Value), i.CreatedAt));

    public static IQueryable<TaskLine> Of(IQueryable<FollowUpTask> source) => source.AsNoTracking().Select(t => new TaskLine(
        t.Id, t.Title, t.DueDate, t.Assignee, t.DoneOn, t.SnoozedUntil, t.SnoozeReason, t.InteractionId, t.Audience, t.CreatedAt));

    /// <summary>Three commands, and one per kind of dossier met.</summary>
    public async Task<IReadOnlyList<InteractionLine>> Complete(IReadOnlyList<InteractionLine> lines, CancellationToken ct)
    {
        if (lines.Count == 0) return lines;
        var ids = lines.Select(l => l.Id).ToList();
        var tasks = await Of(data.Tasks.Where(t => t.InteractionId != null && ids.Contains(t.InteractionId.Value)).OrderBy(t => t.DueDate)).ToListAsync(ct);
        var places = await PlacesOf(ids, ct);
        var names = await directory.ByIds(lines.Select(l => l.Author).Concat(tasks.Select(t => t.Assignee)), ct);
        var cards = await dossiers.ByRefs(lines.Select(l => l.DossierRef).OfType<DossierRef>(), ct);
        var byExchange = tasks.Select(t => Named(t, names)).ToLookup(t => t.InteractionId!.Value);
        return [.. lines.Select(l => l with
        {
            AuthorName = names.GetValueOrDefault(l.Author)?.Name, Territories = [.. places[l.Id]], Tasks = [.. byExchange[l.Id]],
            Dossier = l.DossierRef is { } dossier ? cards.GetValueOrDefault(dossier) : null,
        })];
    }

    /// <summary>Three commands.</summary>
    public async Task<IReadOnlyList<TaskLine>> Complete(IReadOnlyList<TaskLine> lines, CancellationToken ct)
    {
        if (lines.Count == 0) return lines;
        var ids = lines.Select(l => l.Id).ToList();
        var places = (await (from place in data.TaskPlaces where ids.Contains(place.TaskId) join t in data.Territories on place.TerritoryId equals t.Id orderby t.Name
                             select new { place.TaskId, Name = new TerritoryName(t.Id, t.Name) }).ToListAsync(ct)).ToLookup(p => p.TaskId, p => p.Name);
        var exchanges = lines.Select(l => l.InteractionId).OfType<Guid>().Distinct().ToList();
        var subjects = exchanges.Count == 0 ? [] : await data.Interactions.Where(i => exchanges.Contains(i.Id)).Select(i => new { i.Id, i.Subject }).ToDictionaryAsync(i => i.Id, i => i.Subject, ct);
        var names = await directory.ByIds(lines.Select(l => l.Assignee), ct);
        return [.. lines.Select(l => Named(l, names) with
        {
            Territories = [.. places[l.Id]], InteractionSubject = l.InteractionId is { } id ? subjects.GetValueOrDefault(id) : null,
            // An exchange kept from the reader is not offered as a link.
            InteractionId = l.InteractionId is { } known && subjects.ContainsKey(known) ? known : null,
        })];
    }

    private async Task<ILookup<Guid, TerritoryName>> PlacesOf(List<Guid> ids, CancellationToken ct) =>
        (await (from place in data.Places where ids.Contains(place.InteractionId) join t in data.Territories on place.TerritoryId equals t.Id orderby t.Name
                select new { place.InteractionId, Name = new TerritoryName(t.Id, t.Name) }).ToListAsync(ct)).ToLookup(p => p.InteractionId, p => p.Name);

    private TaskLine Named(TaskLine line, IReadOnlyDictionary<Guid, UserCard> names) => line with
    {
        AssigneeName = names.GetValueOrDefault(line.Assignee)?.Name, Today = clock.Today, MayEdit = user.Has(TerritoriesPermissions.Tasks.Edit),
    };
}
