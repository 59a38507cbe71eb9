using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>Weathers for those who may see them: the Caf, the national team and the commissaire, each in scope.</summary>
internal sealed class WeatherReader(WeatherFactsReader facts, ThresholdReader thresholds, ICurrentUser user, IClock clock) : IWeather
{
    private readonly Dictionary<Guid, TerritoryWeather?> known = [];

    public async Task<IReadOnlyDictionary<Guid, TerritoryWeather>> Of(IReadOnlyCollection<Guid> territories, CancellationToken ct)
    {
        if (territories.Count == 0 || !user.Has(TerritoriesPermissions.Weather.Default)) return new Dictionary<Guid, TerritoryWeather>();
        foreach (var weather in await All([.. territories.Where(t => !known.ContainsKey(t))], d => user.Covers(d), ct)) known[weather.Key] = weather.Value;
        return territories.Distinct().Where(t => known.GetValueOrDefault(t) is not null).ToDictionary(t => t, t => known[t]!);
    }

    /// <summary>Read anew: something was just said.</summary>
    public void Forget() => known.Clear();

    /// <summary>For the night's job, which sees the whole country.</summary>
    internal async Task<IReadOnlyDictionary<Guid, TerritoryWeather>> All(IReadOnlyCollection<Guid> territories,
        Func<IReadOnlyList<string>, bool> mine, CancellationToken ct)
    {
        if (territories.Count == 0) return new Dictionary<Guid, TerritoryWeather>();
        var of = await thresholds.Read(ct);
        var sheets = await facts.Of(territories, clock.Today, of([]).Silence.Watch, ct);
        return sheets.Where(s => s.Followed && mine(s.Departments)).ToDictionary(s => s.Id, s =>
        {
            var (sign, reasons) = WeatherRule.Of(s.Id, s.Facts, of(s.Departments), clock.Today);
            return WeatherHuman.Judge(s.Id, sign, reasons, s.Said, clock.Today);
        });
    }
}
