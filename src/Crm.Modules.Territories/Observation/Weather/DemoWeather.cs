using Crm.Foundation.Modularity;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>A past year of invented weather for the followed territories, one opinion of a person, and today's as the night's job works it out.</summary>
internal sealed class DemoWeather(ObservationData data, WeatherJob job, WeatherReader weathers, IPortfolios portfolios, IClock clock) : IDemoSeed
{
    public int Order => 80;

    public async Task Seed(CancellationToken ct)
    {
        if (await data.WeatherDays.AnyAsync(ct)) return;
        var places = new List<TerritoryCard>();
        foreach (var (id, _) in await portfolios.Names(ct)) places.AddRange((await portfolios.Find(id, ct))?.Entries.Select(e => e.Territory) ?? []);
        places = [.. places.DistinctBy(p => p.Id).OrderBy(p => p.Code, StringComparer.Ordinal)];
        foreach (var (place, number) in places.Select((p, n) => (p, n)))
            for (var turn = 0; turn < 5; turn++)
            {
                var day = new WeatherDay(place.Id, clock.Today.AddDays(-330 + turn * 65 - number * 3));
                var sign = (WeatherSign)((number + turn * 2) % 4);
                day.Become(sign, sign, sign is WeatherSign.Sun ? [] : ["exemple inventé pour la démonstration"]);
                data.Add(day);
            }
        await data.Save(ct);
        await job.Run(ct);
        var computed = await weathers.All([.. places.Select(p => p.Id)], _ => true, ct);
        if (places.FirstOrDefault(p => computed.GetValueOrDefault(p.Id)?.Computed > WeatherSign.SunCloud && p.Departments.Contains("59")) is not { } judged)
            return;
        data.Add(new WeatherVerdict(clock.NewId(), judged, computed[judged.Id].Computed,
            new Judgement(WeatherSign.SunCloud, "Le comité est calé début décembre, la mairie a confirmé. Exemple inventé.", clock.Today.AddDays(30)),
            "Camille Exemple", clock.Today.AddDays(-2)));
        await data.Save(ct);
    }
}
