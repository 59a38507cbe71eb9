using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Jobs;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>Compares the records that changed to those that share a key with them, in batches; the pairs found are rows, so that their list is one
/// query.</summary>
internal sealed class DuplicateComparer(ModuleDbContext db, IEnumerable<IRecords> kinds, IClock clock) : IJob
{
    private const int Batch = 500, KeysAtOnce = 1000;

    /// <summary>A key that more records share (a switchboard, « mairie ») tells nothing.</summary>
    private const int Crowd = 50;

    public async Task Run(CancellationToken ct)
    {
        foreach (var kind in kinds)
            while (await CatchUp(kind.Kind, ct)) { }
    }

    /// <summary>One batch of what waits; false when there was none, or when somebody else is at it.</summary>
    public async Task<bool> CatchUp(MergeKind kind, CancellationToken ct)
    {
        var waiting = await db.Set<ToCompare>().AsTracking().Where(w => w.Kind == kind).OrderBy(w => w.Id).Take(Batch).ToListAsync(ct);
        if (waiting.Count == 0) return false;
        try
        {
            await Compare(kinds.Single(k => k.Kind == kind), [.. waiting.Select(w => w.OwnerId).Distinct()], ct);
            db.RemoveRange(waiting);
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (Exception raced) when (raced is DbUpdateException or BusinessException { Code: CoreErrors.Stale })
        {
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task Compare(IRecords records, List<Guid> ids, CancellationToken ct)
    {
        var traits = (await records.Traits(ids, ct)).ToDictionary();
        var keys = traits.ToDictionary(t => t.Key, t => t.Value.Keys().Select(DuplicateKey.Fit).ToHashSet());
        await Rewrite(records.Kind, ids, keys, ct);
        var sharing = await Sharing(records.Kind, ids, keys, ct);
        var near = ids.ToDictionary(id => id, id => keys.GetValueOrDefault(id, []).SelectMany(k => sharing[k]).Where(o => o != id).ToHashSet());
        foreach (var (id, more) in await records.Traits([.. near.Values.SelectMany(n => n).Distinct().Where(n => !traits.ContainsKey(n))], ct))
            traits[id] = more;
        var pairs = await db.Set<DuplicatePair>().AsTracking().Where(p => ids.Contains(p.FirstId) || ids.Contains(p.SecondId))
            .ToDictionaryAsync(p => (p.FirstId, p.SecondId), ct);
        var seen = new HashSet<(Guid, Guid)>();
        foreach (var (id, other) in near.SelectMany(n => n.Value.Select(o => (n.Key, o))))
        {
            var first = DuplicatePair.First(id, other);
            var key = (first, first == id ? other : id);
            if (!traits.TryGetValue(other, out var theirs) || !seen.Add(key)) continue;
            var likeness = traits[id].To(theirs);
            if (pairs.TryGetValue(key, out var pair)) pair.Look(likeness);
            else if (likeness.Score >= Likeness.Threshold) pairs[key] = pair = New(records.Kind, id, other, likeness);
        }
        // What is no longer alike goes, unless a person had a word in it.
        db.RemoveRange(pairs.Values.Where(p => p.DismissedAt is null && !p.Asked && (p.Score < Likeness.Threshold || !seen.Contains((p.FirstId, p.SecondId)))));
    }

    private DuplicatePair New(MergeKind kind, Guid one, Guid other, Likeness likeness)
    {
        var pair = new DuplicatePair(clock.NewId(), kind, one, other, likeness);
        db.Add(pair);
        return pair;
    }

    private async Task Rewrite(MergeKind kind, List<Guid> ids, Dictionary<Guid, HashSet<string>> keys, CancellationToken ct)
    {
        var there = (await db.Set<DuplicateKey>().AsTracking().Where(k => ids.Contains(k.OwnerId)).ToListAsync(ct)).ToLookup(k => k.OwnerId);
        foreach (var id in ids)
        {
            var wanted = keys.GetValueOrDefault(id, []);
            var known = there[id].Select(k => k.Key).ToHashSet();
            db.RemoveRange(there[id].Where(k => !wanted.Contains(k.Key)));
            db.AddRange(wanted.Where(k => !known.Contains(k)).Select(k => new DuplicateKey(kind, id, k)));
        }
    }

    /// <summary>Who else has each key: those of the batch by what was just worked out, the others by their rows.</summary>
    private async Task<ILookup<string, Guid>> Sharing(MergeKind kind, List<Guid> ids, Dictionary<Guid, HashSet<string>> keys, CancellationToken ct)
    {
        var mine = ids.ToHashSet();
        var owners = keys.SelectMany(k => k.Value.Select(key => (Key: key, Id: k.Key))).ToList();
        foreach (var some in keys.Values.SelectMany(k => k).Distinct().Chunk(KeysAtOnce))
            owners.AddRange((await db.Set<DuplicateKey>().Where(k => k.Kind == kind && some.Contains(k.Key))
                .Select(k => new { k.Key, k.OwnerId }).ToListAsync(ct))
                .Where(k => !mine.Contains(k.OwnerId)).Select(k => (k.Key, k.OwnerId)));
        return owners.GroupBy(o => o.Key).Where(g => g.Count() <= Crowd).SelectMany(g => g).ToLookup(o => o.Key, o => o.Id);
    }
}
