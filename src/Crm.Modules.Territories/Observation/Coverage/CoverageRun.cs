using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Indicators;
using Crm.Workbench.Imports;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Coverage;

/// <summary>One reading of a published file. A batch asks for the figures that are there in one command.</summary>
internal sealed class CoverageRun(ObservationData data, IReadOnlyDictionary<string, Guid> indicators, bool skipUnknown,
    ICurrentUser user, IClock clock) : IImportRun
{
    private CoverageLines? lines;

    public async Task Bring(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        if (rows.Count == 0) return;
        lines ??= await Lines(rows[0], ct);
        var figures = rows.SelectMany(row => lines.Look(row).Select(f => (row, Figure: f)))
            .Where(f => !f.row.IsRejected && indicators.ContainsKey(f.Figure.Indicator)).ToList();
        var there = await There([.. figures.Select(f => f.Figure)], ct);
        foreach (var (row, figure) in figures)
        {
            var facts = new ValueFacts(figure.Amount, CoverageIndicators.Licence, figure.Place.Id == IndicatorPlaces.France ? CoverageIndicators.WithoutMayotte
                : null, Validated: true, Published: true);
            var indicator = indicators[figure.Indicator];
            if (there.TryGetValue((figure.Place.Id, indicator, figure.Period), out var value))
            {
                if (value.Rewrite(facts, new ValueAct(clock.NewId(), user.Id, clock.Now)) && row.Outcome is RowOutcome.Unchanged) row.Changed();
            }
            else
            {
                data.Add(
                    new IndicatorValue(clock.NewId(),
                    new ValuePlace(indicator, figure.Place.Id, figure.Place.Departments, figure.Period, ValueKind.Actual), facts));
                row.Created();
            }
        }
    }

    private Task<Dictionary<(Guid, Guid, DateOnly), IndicatorValue>> There(IReadOnlyList<CoverageFigure> figures, CancellationToken ct)
    {
        var (places, periods, ids) = (figures.Select(f => f.Place.Id).Distinct().ToList(), figures.Select(f => f.Period).Distinct().ToList(),
            indicators.Values.ToList());
        return data.IndicatorValues.IgnoreQueryFilters([ModelConventions.Scope, ModelConventions.AudienceFilter]).AsTracking()
            .Where(v => places.Contains(v.TerritoryId) && ids.Contains(v.IndicatorId) && v.Kind == ValueKind.Actual && periods.Contains(v.Period))
            .ToDictionaryAsync(v => (v.TerritoryId, v.IndicatorId, v.Period), ct);
    }

    /// <summary>Of the level whose code column the file has. Closed territories count: the file may be of a year when they were there.</summary>
    private async Task<CoverageLines> Lines(ImportRow first, CancellationToken ct)
    {
        var levels = CoverageImporter.Levels.Where(l => first.Has(l.Key)).ToList();
        var columns = CoverageIndicators.ByStem.Where(s => first.Has(s.Key)).ToList();
        if (levels.Count > 1 || columns.Count == 0) throw new BusinessException(IndicatorErrors.NotCoverage);
        if (levels.Count == 0)
            return new CoverageLines(columns, null, PlaceKind.Country,
            new Dictionary<string, CoveragePlace> { [IndicatorPlaces.FranceCode] = new(IndicatorPlaces.France, []) }, skipUnknown);
        var kind = (TerritoryKind)levels[0].Value;
        var places = await data.Territories.AsNoTracking().Where(t => t.Kind == kind)
            .Select(t => new { t.Code, t.Id, Departments = t.Departments.Select(d => d.Code).ToList() })
            .ToDictionaryAsync(t => t.Code, t => new CoveragePlace(t.Id, t.Departments), ct);
        return new CoverageLines(columns, levels[0].Key, levels[0].Value, places, skipUnknown);
    }
}
