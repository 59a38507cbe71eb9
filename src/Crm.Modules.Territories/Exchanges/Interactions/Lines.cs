using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Tags;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Makes the lines that pages show. Names, tasks and dossiers of a whole page are read together, never line by line.</summary>
internal sealed class Lines(ExchangesData data, IUserDirectory directory, DossierBook dossiers, ICurrentUser user, IClock clock, IMapper mapper)
{
    private static readonly ILookup<Guid, TerritoryName> Nothing = Array.Empty<TerritoryName>().ToLookup(t => t.Id);

    public IQueryable<InteractionLine> Of(IQueryable<Interaction> source) =>
        source.AsNoTracking().ProjectTo<InteractionLine>(mapper.ConfigurationProvider);

    public IQueryable<TaskLine> Of(IQueryable<FollowUpTask> source) => source.AsNoTracking().Select(t => new TaskLine(
        t.Id, t.Title, t.DueDate, t.Assignee, t.DoneOn, t.SnoozedUntil, t.SnoozeReason, t.InteractionId, t.Audience, t.CreatedAt)
    {
        // Null when the exchange is kept from the reader: its line then has no link.
        InteractionSubject = data.Interactions.Where(i => i.Id == t.InteractionId).Select(i => i.Subject).FirstOrDefault(), Author = t.CreatedBy,
    });

    /// <summary>Four commands, and one per kind of dossier met.</summary>
    public async Task<IReadOnlyList<InteractionLine>> Complete(IReadOnlyList<InteractionLine> lines, CancellationToken ct, bool withDossiers = true)
    {
        if (lines.Count == 0) return lines;
        var shown = withDossiers ? lines : [.. lines.Select(l => l with { DossierRef = null })];
        return await Tagged((await Complete(shown, null, ct)).Exchanges, ct);
    }

    /// <summary>With the tags that the reader sees: one command.</summary>
    public async Task<IReadOnlyList<InteractionLine>> Tagged(IReadOnlyList<InteractionLine> lines, CancellationToken ct)
    {
        var ids = lines.Select(l => l.Id).ToList();
        var tags =
            (await (from link in data.TagLinks join tag in data.Tags on link.TagId equals tag.Id where ids.Contains(link.InteractionId) orderby tag.SearchName
                           select new { link.InteractionId, Tag = new TagName(tag.Id, tag.Name, tag.Colour, tag.Reach) }).ToListAsync(ct))
                               .ToLookup(t => t.InteractionId, t => t.Tag);
        return [.. lines.Select(l => l with { Tags = [.. tags[l.Id]] })];
    }

    /// <summary>The same for exchanges and tasks that are not under one of them: no more commands for both than for the first.</summary>
    public async Task<(IReadOnlyList<InteractionLine> Exchanges, IReadOnlyList<TaskLine> Tasks, IReadOnlyDictionary<Guid, UserCard> Names)> Complete(
        IReadOnlyList<InteractionLine> lines, IQueryable<FollowUpTask>? others, CancellationToken ct, IEnumerable<Guid>? alsoNamed = null)
    {
        var ids = lines.Select(l => l.Id).ToList();
        var under = data.Tasks.Where(t => t.InteractionId != null && ids.Contains(t.InteractionId.Value));
        var tasks = await Of(others is null ? under : ids.Count == 0 ? others : under.Concat(others)).ToListAsync(ct);
        var alone = tasks.Where(t => t.InteractionId is not { } id || !ids.Contains(id)).ToList();
        var places = await PlacesOf(ids, [.. alone.Select(t => t.Id)], ct);
        var names = await directory.ByIds(lines.Select(l => l.Author).Concat(tasks.Select(t => t.Assignee)).Concat(alsoNamed ?? []), ct);
        var cards = await dossiers.ByRefs(lines.Select(l => l.DossierRef).OfType<DossierRef>(), ct);
        var byExchange = tasks.Except(alone).OrderBy(t => t.DueDate).Select(t => Named(t, names)).ToLookup(t => t.InteractionId!.Value);
        return ([.. lines.Select(l => l with
        {
            AuthorName = names.GetValueOrDefault(l.Author)?.Name, Territories = [.. places[l.Id]], Tasks = [.. byExchange[l.Id]],
            Dossier = l.DossierRef is { } dossier ? cards.GetValueOrDefault(dossier) : null,
        })], [.. alone.Select(t => Named(t, names) with { Territories = [.. places[t.Id]] })], names);
    }

    /// <summary>Two commands.</summary>
    public async Task<IReadOnlyList<TaskLine>> Complete(IReadOnlyList<TaskLine> lines, CancellationToken ct) => (await Brief(lines, [], ct)).Tasks;

    /// <summary>Both together, with the names of people and territories alone: two commands.</summary>
    public async Task<(IReadOnlyList<TaskLine> Tasks, IReadOnlyList<InteractionLine> Exchanges)> Brief(IReadOnlyList<TaskLine> tasks,
        IReadOnlyList<InteractionLine> exchanges, CancellationToken ct)
    {
        var places = await PlacesOf([.. exchanges.Select(e => e.Id)], [.. tasks.Select(t => t.Id)], ct);
        var names = await directory.ByIds(tasks.Select(t => t.Assignee).Concat(exchanges.Select(e => e.Author)), ct);
        return ([.. tasks.Select(t => Named(t, names) with { Territories = [.. places[t.Id]] })],
            [.. exchanges.Select(e => e with { AuthorName = names.GetValueOrDefault(e.Author)?.Name, Territories = [.. places[e.Id]] })]);
    }

    /// <summary>Territories of exchanges and tasks together, by the id of either.</summary>
    private async Task<ILookup<Guid, TerritoryName>> PlacesOf(List<Guid> exchanges, List<Guid> tasks, CancellationToken ct)
    {
        if (exchanges.Count + tasks.Count == 0) return Nothing;
        var ofExchanges = data.Places.Where(p => exchanges.Contains(p.InteractionId)).Select(p => new { Owner = p.InteractionId, p.TerritoryId });
        var ofTasks = data.TaskPlaces.Where(p => tasks.Contains(p.TaskId)).Select(p => new { Owner = p.TaskId, p.TerritoryId });
        var places = tasks.Count == 0 ? ofExchanges : exchanges.Count == 0 ? ofTasks : ofExchanges.Concat(ofTasks);
        return (await (from place in places join t in data.Territories on place.TerritoryId equals t.Id orderby t.Name
                       select new { place.Owner, Name = new TerritoryName(t.Id, t.Name) }).ToListAsync(ct)).ToLookup(p => p.Owner, p => p.Name);
    }

    private TaskLine Named(TaskLine line, IReadOnlyDictionary<Guid, UserCard> names) => line with
    {
        AssigneeName = names.GetValueOrDefault(line.Assignee)?.Name, Today = clock.Today,
        MayEdit = user.May(TaskWrites.Handle, new WrittenRow(line.Author, line.Assignee)),
    };
}
