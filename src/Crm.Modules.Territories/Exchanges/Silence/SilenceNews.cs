using Crm.Foundation.Jobs;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Silence;

/// <summary>
/// Tells those who follow a territory on the day its silence passes the limit. A later run of the same day finds it told; after a
/// day without jobs, the days missed (a week at most) are told too.
/// </summary>
internal sealed class SilenceNews(ExchangesData data, IFollowers followers, INotifications notifications, SilenceAppService silence, IClock clock) : IJob
{
    private const int DaysBack = 7, Max = 500;

    public async Task Run(CancellationToken ct)
    {
        var (limit, since) = (clock.Today.AddDays(-silence.Limit), clock.Now.AddDays(-DaysBack - 1));
        var earliest = limit.AddDays(-DaysBack);
        var watched = data.Follows.Select(f => f.TerritoryId).Union(data.AllEntries.Where(e => e.ReferentId != null).Select(e => e.TerritoryId));
        var silent = await (from place in data.Places
                            join i in data.Interactions on place.InteractionId equals i.Id
                            join t in data.Territories on place.TerritoryId equals t.Id
                            where watched.Contains(place.TerritoryId)
                            group place by new { t.Id, t.Name } into g
                            where g.Max(p => p.Date) < limit && g.Max(p => p.Date) >= earliest
                            select new { g.Key.Id, g.Key.Name, Last = g.Max(p => p.Date) }).OrderBy(s => s.Last).Take(Max).ToListAsync(ct);
        var urls = silent.Select(s => TerritoryNoun.UrlOf(s.Id)).ToList();
        var told = (await data.Notifications.Where(n => n.Kind == NotificationKind.Silence && n.CreatedAt >= since && urls.Contains(n.Url)).Select(n => n.Url)
            .ToListAsync(ct)).ToHashSet();
        foreach (var territory in silent.Where(s => !told.Contains(TerritoryNoun.UrlOf(s.Id))))
            await notifications.Tell(await followers.Of([territory.Id], ct), NotificationKind.Silence,
                $"{territory.Name} : aucun échange depuis {clock.Today.DayNumber - territory.Last.DayNumber} jours", TerritoryNoun.UrlOf(territory.Id), ct);
        await data.Save(ct);
    }
}
