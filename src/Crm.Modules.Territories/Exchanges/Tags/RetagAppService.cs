using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Workbench.Persons;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Tags;

/// <summary>
/// Tags put on or taken off many exchanges in one transaction: named ones, or all of the current filter across pages. Only exchanges
/// that the person reads, only tags that they see; what really changed is kept, so that undoing gives back exactly what was.
/// </summary>
internal sealed class RetagAppService(ExchangesData data, TagBook book, People people, ICurrentUser user, AuditLog audit, IClock clock)
{
    public const int MaxExchanges = 5_000;

    private const int Batch = 500;

    public async Task<RetagOutput> Apply(RetagInput input, CancellationToken ct)
    {
        new InputErrors().When(input.Ids is null or { Count: 0 } && input.Filter is null, "ids", CoreErrors.Required)
            .When(input.Ids?.Count > MaxExchanges, "ids", ExchangeErrors.TooManyToTag, ("max", MaxExchanges))
            .When((input.Add?.Count ?? 0) + (input.Remove?.Count ?? 0) == 0, "add", ExchangeErrors.NothingToTag).ThrowIfAny();
        var (add, remove) = (await book.Find(input.Add, "add", ct), await book.Find(input.Remove, "remove", ct));
        var exchanges = await Chosen(input, ct);
        var retagging = new Retagging(clock.NewId(), user.Id, clock.Now);
        data.Add(retagging);
        var (added, removed) = (0, 0);
        foreach (var part in exchanges.Chunk(Batch))
        {
            var links = await data.TagLinks.AsTracking()
                .Where(l => part.Contains(l.InteractionId) && (add.Contains(l.TagId) || remove.Contains(l.TagId))).ToListAsync(ct);
            var here = links.Select(l => (l.InteractionId, l.TagId)).ToHashSet();
            var made = part.SelectMany(i => add.Except(remove).Where(t => !here.Contains((i, t))).Select(t => new InteractionTag(i, t))).ToList();
            var gone = links.Where(l => remove.Contains(l.TagId)).ToList();
            (added, removed) = (added + made.Count, removed + gone.Count);
            data.Context.AddRange(made);
            data.Context.RemoveRange(gone);
            data.Context.AddRange(made.Select(l => new RetaggedLink(retagging.Id, l.InteractionId, l.TagId, true))
                .Concat(gone.Select(l => new RetaggedLink(retagging.Id, l.InteractionId, l.TagId, false))));
        }
        return await Done(retagging, exchanges.Count, added, removed, new { add, remove }, ct);
    }

    /// <summary>Puts the second tag on everything that carries the first, whoever may read it; the caller has checked both.</summary>
    public async Task<RetagOutput> Move(Guid from, Guid to, CancellationToken ct)
    {
        var bearers = await data.TagLinks.Where(l => l.TagId == from && !data.TagLinks.Any(o => o.TagId == to && o.InteractionId == l.InteractionId))
            .Select(l => l.InteractionId).ToListAsync(ct);
        var retagging = new Retagging(clock.NewId(), user.Id, clock.Now, merged: from);
        data.Add(retagging);
        data.Context.AddRange(bearers.Select(i => new InteractionTag(i, to)));
        data.Context.AddRange(bearers.Select(i => new RetaggedLink(retagging.Id, i, to, true)));
        return await Done(retagging, bearers.Count, bearers.Count, 0, new { from, to }, ct);
    }

    /// <summary>Takes back what it put, puts back what it took, and gives back a tag that it merged. Its author only.</summary>
    public async Task Undo(Guid id, CancellationToken ct)
    {
        var retagging = await data.Context.Set<Retagging>().AsTracking().FirstOrDefaultAsync(r => r.Id == id && r.Author == user.Id, ct)
            ?? throw CoreErrors.Missing();
        retagging.Undo(clock.Now);
        if (retagging.Merged is { } merged && await data.Deleted(data.Tags).AsTracking().FirstOrDefaultAsync(t => t.Id == merged, ct) is { } tag)
            tag.TakeBack(clock.Now);
        var moved = await data.Context.Set<RetaggedLink>().AsNoTracking().Where(l => l.RetaggingId == id).ToListAsync(ct);
        foreach (var part in moved.Chunk(Batch))
        {
            var (ids, tags) = (part.Select(l => l.InteractionId).Distinct().ToList(), part.Select(l => l.TagId).Distinct().ToList());
            var here = await data.TagLinks.AsTracking().Where(l => ids.Contains(l.InteractionId) && tags.Contains(l.TagId))
                .ToDictionaryAsync(l => (l.InteractionId, l.TagId), ct);
            data.Context.RemoveRange(part.Where(l => l.Added).Select(l => here.GetValueOrDefault((l.InteractionId, l.TagId))).OfType<InteractionTag>());
            data.Context.AddRange(part.Where(l => !l.Added && !here.ContainsKey((l.InteractionId, l.TagId)))
                .Select(l => new InteractionTag(l.InteractionId, l.TagId)));
        }
        audit.Note(nameof(Tag), id, "RetagUndone", new { moved.Count });
        await data.Save(ct);
    }

    private async Task<IReadOnlyList<Guid>> Chosen(RetagInput input, CancellationToken ct)
    {
        if (input.Ids is { Count: > 0 } ids)
        {
            var wanted = ids.Distinct().ToList();
            var read = new List<Guid>(wanted.Count);
            foreach (var part in wanted.Chunk(Batch)) read.AddRange(await data.Interactions.Where(i => part.Contains(i.Id)).Select(i => i.Id).ToListAsync(ct));
            new InputErrors().When(read.Count < wanted.Count, "ids", CoreErrors.UnknownReference).ThrowIfAny();
            return read;
        }
        var author = string.IsNullOrWhiteSpace(input.Filter!.Author) ? null : await people.Find(input.Filter.Author, ct);
        var found = await input.Filter.Apply(data, author).Select(i => i.Id).Take(MaxExchanges + 1).ToListAsync(ct);
        new InputErrors().When(found.Count > MaxExchanges, "filter", ExchangeErrors.TooManyToTag, ("max", MaxExchanges)).ThrowIfAny();
        return found;
    }

    private async Task<RetagOutput> Done(Retagging retagging, int exchanges, int added, int removed, object what, CancellationToken ct)
    {
        audit.Note(nameof(Tag), retagging.Id, "Retagged", new { what, exchanges, added, removed });
        await data.Save(ct);
        return new RetagOutput(retagging.Id, exchanges, added, removed);
    }
}
