using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>The thresholds that hold in each département: its own, else the national ones, else those of the configuration. One command per request.</summary>
internal sealed class ThresholdReader(ObservationData data, IConfiguration configuration)
{
    private Dictionary<string, Thresholds>? set;

    public Thresholds Configured => Thresholds.From(configuration);

    public async Task<Func<IReadOnlyList<string>, Thresholds>> Read(CancellationToken ct)
    {
        var all = set ??= (await data.WeatherSettings.AsNoTracking().ToListAsync(ct)).ToDictionary(s => s.Department, s => s.Thresholds);
        var national = all.GetValueOrDefault(WeatherSetting.National) ?? Configured;
        return departments => departments.Count == 0 ? national : departments.Select(d => all.GetValueOrDefault(d) ?? national).Aggregate((a, b) => a.And(b));
    }

    /// <summary>What was read is no longer so.</summary>
    public void Forget() => set = null;
}
