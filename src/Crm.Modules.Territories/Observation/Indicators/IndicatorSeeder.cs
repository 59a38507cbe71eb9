using Crm.Foundation.Modularity;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Observation.Coverage;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>Brings the definitions of the published indicators, demonstration or not, once the geography is there. What the national team changed or deleted
/// stays so.</summary>
internal sealed class IndicatorSeeder(ObservationData data, IClock clock) : IAfterGeography
{
    public async Task Run(CancellationToken ct)
    {
        var known = await data.Deleted(data.Indicators).Select(i => i.Code).ToListAsync(ct);
        foreach (var definition in CoverageIndicators.Definitions().Where(d => !known.Contains(d.Code!))) data.Add(new Indicator(clock.NewId(), definition));
        await data.Save(ct);
    }
}
