using Crm.Foundation.Jobs;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Portfolios;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>
/// Each night: works out the weather of every followed territory and keeps what changed, one row per territory and day, so that running twice
/// changes nothing. Those who follow a territory are told when its weather is no longer the same.
/// </summary>
internal sealed class WeatherJob(ObservationData data, WeatherReader weathers, INotifications notifications, IFollowers followers, IClock clock) : IJob
{
    private const int Batch = 400;

    public async Task Run(CancellationToken ct)
    {
        var since = clock.Today.AddYears(-WeatherFactsReader.FollowedYears);
        var ids = await data.Places.Where(p => p.Date >= since).Select(p => p.TerritoryId)
            .Union(data.AllEntries.Where(e => e.To == null && e.Status != EntryStatus.Ended).Select(e => e.TerritoryId)).OrderBy(id => id).ToListAsync(ct);
        foreach (var batch in ids.Chunk(Batch))
        {
            await Keep(batch, ct);
            data.Context.ChangeTracker.Clear();
        }
    }

    private async Task Keep(Guid[] ids, CancellationToken ct)
    {
        var now = await weathers.All(ids, _ => true, ct);
        var last =
            (await data.WeatherDays.AsTracking()
            .Where(d => ids.Contains(d.TerritoryId) && !data.WeatherDays.Any(o => o.TerritoryId == d.TerritoryId && o.Date > d.Date)).ToListAsync(ct))
            .ToDictionary(d => d.TerritoryId);
        var told = new List<(Guid Id, WeatherSign Before, TerritoryWeather Now)>();
        foreach (var (id, weather) in now)
        {
            var before = last.GetValueOrDefault(id);
            if (before is not null && before.Sign == weather.Sign && before.Computed == weather.Computed) continue;
            if (before is not null && before.Sign != weather.Sign) told.Add((id, before.Sign, weather));
            var day = before?.Date == clock.Today ? before : new WeatherDay(id, clock.Today);
            if (day != before) data.Add(day);
            day.Become(weather.Sign, weather.Computed, weather.Reasons.Select(r => r.Text));
        }
        if (told.Count > 0) await Tell(told, ct);
        await data.Save(ct);
    }

    private async Task Tell(List<(Guid Id, WeatherSign Before, TerritoryWeather Now)> told, CancellationToken ct)
    {
        var ids = told.Select(t => t.Id).ToList();
        var names = await data.Territories.Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name, ct);
        foreach (var (id, before, now) in told)
        {
            var people = await followers.Of([id], ct);
            if (people.Count > 0)
                await notifications.Tell(people, NotificationKind.WeatherChanged,
                    $"{names[id]} passe de « {WeatherTagHelper.Of(before).Word} » à « {now.Word} »{(now.First is { } why ? $" : {why}" : "")}",
                    TerritoryNoun.UrlOf(id) + "?onglet=meteo", ct);
        }
    }
}
