using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>What was done on territories, in a few commands however many there are.</summary>
internal sealed class ExchangeFiguresReader(ExchangesData data) : IExchangeFigures
{
    private const int MonthsShown = 12;

    public async Task<IReadOnlyDictionary<Guid, ExchangeFigures>> Of(IReadOnlyCollection<Guid> territories, DateOnly today, CancellationToken ct)
    {
        var ids = territories.Distinct().ToList();
        if (ids.Count == 0) return new Dictionary<Guid, ExchangeFigures>();
        var (month, quarter) = (today.AddDays(-30), today.AddDays(-90));
        var done = await (from place in data.Places
                          join i in data.Interactions on place.InteractionId equals i.Id
                          where ids.Contains(place.TerritoryId) && place.Date <= today
                          group new { place.Date, i.DurationMinutes } by place.TerritoryId into g
                          select new { g.Key, Last = g.Max(x => x.Date), In30 = g.Count(x => x.Date > month), In90 = g.Count(x => x.Date > quarter),
                              Minutes = g.Sum(x => (long?)x.DurationMinutes) ?? 0 })
            .ToDictionaryAsync(g => g.Key, ct);
        var open = await (from place in data.TaskPlaces
                          join t in data.Tasks.InStatus(FollowUpStatus.Open, today) on place.TaskId equals t.Id
                          where ids.Contains(place.TerritoryId)
                          group t.DueDate by place.TerritoryId into g
                          select new { g.Key, Open = g.Count(), Late = g.Count(d => d < today) }).ToDictionaryAsync(g => g.Key, ct);
        return done.Keys.Union(open.Keys).ToDictionary(id => id, id =>
        {
            var (i, t) = (done.GetValueOrDefault(id), open.GetValueOrDefault(id));
            return new ExchangeFigures(i?.Last, i?.In30 ?? 0, i?.In90 ?? 0, i?.Minutes ?? 0, t?.Open ?? 0, t?.Late ?? 0);
        });
    }

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<int>>> Months(IReadOnlyCollection<Guid> territories, DateOnly today, CancellationToken ct)
    {
        var ids = territories.Distinct().ToList();
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(1 - MonthsShown);
        var counts = await (from place in data.Places
                            join i in data.Interactions on place.InteractionId equals i.Id
                            where ids.Contains(place.TerritoryId) && place.Date >= first && place.Date <= today
                            group place by new { place.TerritoryId, place.Date.Year, place.Date.Month } into g
                            select new { g.Key.TerritoryId, g.Key.Year, g.Key.Month, Count = g.Count() }).ToListAsync(ct);
        return counts.GroupBy(c => c.TerritoryId).ToDictionary(g => g.Key, IReadOnlyList<int> (g) =>
        {
            var months = new int[MonthsShown];
            foreach (var c in g) months[(c.Year - first.Year) * 12 + c.Month - first.Month] = c.Count;
            return months;
        });
    }
}
