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
    private static readonly ILookup<Guid, TerritoryName> Nothing = Array.Empty<TerritoryName>().ToLookup(t => t.Id);

    public static IQueryable<InteractionLine> Of(IQueryable<Interaction> source) => source.AsNoTracking().Select(i => new InteractionLine(
        i.Id, i.Kind, i.Date, i.DurationMinutes, i.Subject, i.Excerpt, i.Participants, i.Audience, i.Initiative, i.CreatedBy,
        i.DossierId == null ? null : new DossierRef(i.DossierKind!, i.DossierId.Value), i.CreatedAt));

    public IQueryable<TaskLine> Of(IQueryable<FollowUpTask> source) => source.AsNoTracking().Select(t => new TaskLine(
        t.Id, t.Title, t.DueDate, t.Assignee, t.DoneOn, t.SnoozedUntil, t.SnoozeReason, t.InteractionId, t.Audience, t.CreatedAt)
    {
        // Null when the exchange is kept from the reader: its line then has no link.
        InteractionSubject = data.Interactions.Where(i => i.Id == t.InteractionId).Select(i => i.Subject).FirstOrDefault(),
    });

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

    /// <summary>Two commands.</summary>
    public async Task<IReadOnlyList<TaskLine>> Complete(IReadOnlyList<TaskLine> lines, CancellationToken ct) => (await Brief(lines, [], ct)).Tasks;

    /// <summary>Both together, with the names of people and territories alone: three commands at most.</summary>
    public async Task<(IReadOnlyList<TaskLine> Tasks, IReadOnlyList<InteractionLine> Exchanges)> Brief(IReadOnlyList<TaskLine> tasks, IReadOnlyList<InteractionLine> exchanges, CancellationToken ct)
    {
        var taskPlaces = await TaskPlacesOf([.. tasks.Select(t => t.Id)], ct);
        var places = await PlacesOf([.. exchanges.Select(e => e.Id)], ct);
        var names = await directory.ByIds(tasks.Select(t => t.Assignee).Concat(exchanges.Select(e => e.Author)), ct);
        return ([.. tasks.Select(t => Named(t, names) with { Territories = [.. taskPlaces[t.Id]] })],
            [.. exchanges.Select(e => e with { AuthorName = names.GetValueOrDefault(e.Author)?.Name, Territories = [.. places[e.Id]] })]);
    }

    private async Task<ILookup<Guid, TerritoryName>> TaskPlacesOf(List<Guid> ids, CancellationToken ct) => ids.Count == 0 ? Nothing
        : (await (from place in data.TaskPlaces where ids.Contains(place.TaskId) join t in data.Territories on place.TerritoryId equals t.Id orderby t.Name
                  select new { place.TaskId, Name = new TerritoryName(t.Id, t.Name) }).ToListAsync(ct)).ToLookup(p => p.TaskId, p => p.Name);

    private async Task<ILookup<Guid, TerritoryName>> PlacesOf(List<Guid> ids, CancellationToken ct) => ids.Count == 0 ? Nothing
        : (await (from place in data.Places where ids.Contains(place.InteractionId) join t in data.Territories on place.TerritoryId equals t.Id orderby t.Name
                select new { place.InteractionId, Name = new TerritoryName(t.Id, t.Name) }).ToListAsync(ct)).ToLookup(p => p.InteractionId, p => p.Name);

    private TaskLine Named(TaskLine line, IReadOnlyDictionary<Guid, UserCard> names) => line with
    {
        AssigneeName = names.GetValueOrDefault(line.Assignee)?.Name, Today = clock.Today, MayEdit = user.Has(TerritoriesPermissions.Tasks.Edit),
    };
}
