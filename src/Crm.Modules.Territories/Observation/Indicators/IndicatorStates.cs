using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>Whether one indicator is up to date: the latest validated figure against the one its periodicity and delay promise.</summary>
internal sealed record IndicatorState(IndicatorRow Indicator, DateOnly Expected, DateOnly? Latest, int Fresh, int Departments)
{
    public bool IsFresh => Latest >= Expected;
    public string ExpectedText => IndicatorPeriods.Write(Expected, Indicator.Periodicity);
    public string? LatestText => Latest is { } latest ? IndicatorPeriods.Write(latest, Indicator.Periodicity) : null;
}

/// <param name="Department">The one looked at; null: the whole country, counted by département.</param>
internal sealed record IndicatorListing(IReadOnlyList<IndicatorState> States, TerritoryCard? Department,
    IReadOnlyList<TerritoryCard> Departments, int Proposed);

/// <summary>The page of definitions: what is there, what is late, in one département or over all of them. Four commands.</summary>
internal sealed class IndicatorStates(ObservationData data, IGeography geography, ICurrentUser user, IClock clock, IMapper mapper)
{
    public async Task<IndicatorListing> Of(string? department, CancellationToken ct)
    {
        var departments = await geography.All(TerritoryKind.Department, ct);
        var one = departments.FirstOrDefault(d => d.Code == department?.Trim().ToUpperInvariant());
        var ids = one is null ? departments.Select(d => d.Id).ToList() : [one.Id];
        var definitions = await data.Indicators.AsNoTracking().OrderBy(i => i.Rank).ThenBy(i => i.SearchText)
            .ProjectTo<IndicatorRow>(mapper.ConfigurationProvider).ToListAsync(ct);
        var latest = (await data.IndicatorValues.Where(v => v.Kind == ValueKind.Actual && v.Status == ValueStatus.Validated && ids.Contains(v.TerritoryId))
            .GroupBy(v => new { v.IndicatorId, v.TerritoryId }).Select(g => new { g.Key.IndicatorId, Latest = g.Max(v => v.Period) }).ToListAsync(ct))
            .ToLookup(v => v.IndicatorId, v => v.Latest);
        var proposed = user.Has(TerritoriesPermissions.IndicatorValues.Validate)
            ? await data.IndicatorValues.CountAsync(v => v.Status == ValueStatus.Proposed, ct) : 0;
        return new IndicatorListing([.. definitions.Select(d =>
        {
            var expected = IndicatorPeriods.Latest(d.Periodicity, d.DelayMonths, clock.Today);
            return new IndicatorState(d, expected, latest[d.Id].Select(p => (DateOnly?)p).Max(), latest[d.Id].Count(p => p >= expected), ids.Count);
        })], one, departments, proposed);
    }
}
