using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>What was done on territories: one read of links, one of tasks, however many there are.</summary>
internal sealed class ExchangeFiguresReader(ExchangesData data) : IExchangeFigures
{
    private const int MonthsShown = 12;

    public async Task<IReadOnlyDictionary<Guid, ExchangeFigures>> Of(IReadOnlyCollection<Guid> territories, DateOnly today, CancellationToken ct)
    {
        var ids = territories.Distinct().ToList();
        if (ids.Count == 0) return new Dictionary<Guid, ExchangeFigures>();
        var (month, quarter) = (today.AddDays(-30), today.AddDays(-90));
        var done = (await (from place in Readable().Where(p => ids.Contains(p.TerritoryId) && p.Date <= today)
                           group place by new { place.TerritoryId, place.Date.Year, place.Date.Month } into g
                           select new Slice(g.Key.TerritoryId, g.Key.Year, g.Key.Month, g.Max(p => p.Date), g.Count(), g.Count(p => p.Date > month),
                               g.Count(p => p.Date > quarter), g.Sum(p => (long?)p.DurationMinutes) ?? 0)).ToListAsync(ct)).ToLookup(s => s.Territory);
        var open = await (from place in data.TaskPlaces
                          join t in data.Tasks.InStatus(FollowUpStatus.Open, today) on place.TaskId equals t.Id
                          where ids.Contains(place.TerritoryId)
                          group t.DueDate by place.TerritoryId into g
                          select new { g.Key, Open = g.Count(), Late = g.Count(d => d < today) }).ToDictionaryAsync(g => g.Key, ct);
        return done.Select(g => g.Key).Union(open.Keys).ToDictionary(id => id, id =>
        {
            var (slices, t) = (done[id].ToList(), open.GetValueOrDefault(id));
            return new ExchangeFigures(slices.Count == 0 ? null : slices.Max(s => s.Last), slices.Sum(s => s.In30), slices.Sum(s => s.In90),
                slices.Sum(s => s.Minutes), MonthsOf(slices, today), t?.Open ?? 0, t?.Late ?? 0);
        });
    }

    /// <summary>
    /// The links tell who reads. A territory of one's own is in scope with all its exchanges; of another's, one asks each exchange.
    /// </summary>
    private IQueryable<InteractionTerritory> Readable()
    {
        var (floor, me, codes) = (data.Context.AudienceFloor, data.Context.UserId, data.Context.ScopeCodes);
        var (all, mine) = (data.Places.AsNoTracking().Where(p => p.DeletedAt == null && ((int)p.Audience >= floor || p.CreatedBy == me)),
            data.TerritoryDepartments.Where(d => codes.Contains(d.Code)).Select(d => d.TerritoryId));
        return data.Context.SeesEverything ? all : all.Where(p => mine.Contains(p.TerritoryId) || data.Interactions.Any(i => i.Id == p.InteractionId));
    }

    private static int[] MonthsOf(List<Slice> slices, DateOnly today)
    {
        var (months, last) = (new int[MonthsShown], today.Year * 12 + today.Month);
        foreach (var s in slices)
            if (MonthsShown - 1 - (last - (s.Year * 12 + s.Month)) is >= 0 and var rank) months[rank] = s.Count;
        return slices.Count == 0 ? [] : months;
    }

    private sealed record Slice(Guid Territory, int Year, int Month, DateOnly Last, int Count, int In30, int In90, long Minutes);
}
