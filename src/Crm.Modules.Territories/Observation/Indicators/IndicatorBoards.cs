using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Coverage;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>A territory's figures beside those of its département, its région and the country: three commands, whatever their number.</summary>
internal sealed class IndicatorBoards(ObservationData data, IGeography geography, ICurrentUser user, IMapper mapper)
{
    public async Task<IndicatorBoard> Of(Guid id, CancellationToken ct)
    {
        var card = (await geography.ByIds([id], ct)).GetValueOrDefault(id) ?? throw CoreErrors.Missing();
        var places = await Places(card, ct);
        var ids = places.Select(p => p.Id).ToList();
        var rows = (await data.Located(data.IndicatorValues.Where(v => ids.Contains(v.TerritoryId))).Rows().ToListAsync(ct)).ToLookup(v => v.IndicatorId);
        var definitions = await data.Indicators.AsNoTracking().OrderBy(i => i.Rank).ThenBy(i => i.SearchText)
            .ProjectTo<IndicatorRow>(mapper.ConfigurationProvider).ToListAsync(ct);
        var all = definitions.Where(d => rows.Contains(d.Id)).Select(d => One(d, places, [.. rows[d.Id]])).ToList();
        return new IndicatorBoard(id, card.Name, user.Covers(card.Departments), [.. all.Where(i => i.IsHere)], [.. all.Where(i => !i.IsHere && i.Drawn.Any())]);
    }

    /// <summary>The global coverage here, in the département and in France: one command.</summary>
    public async Task<CoverageLandmark?> Coverage(TerritoryCard card, CancellationToken ct)
    {
        var departments = card.Kind is TerritoryKind.Region or TerritoryKind.Department ? [] : card.Departments.Take(2);
        BoardPlace[] places = [new(card.Id, card.Name, BoardRole.Here),
            .. departments.Select(d => new BoardPlace(TerritoryIds.Of(TerritoryKind.Department, d), d, BoardRole.Department)),
            new(IndicatorPlaces.France, IndicatorPlaces.FranceName, BoardRole.Country)];
        var ids = places.Select(p => p.Id).ToList();
        var found = await (from value in data.IndicatorValues.AsNoTracking()
                           join indicator in data.Indicators on value.IndicatorId equals indicator.Id
                           where ids.Contains(value.TerritoryId) && indicator.Code == CoverageIndicators.Global && value.Kind == ValueKind.Actual
                               && value.Status == ValueStatus.Validated
                           orderby value.Period descending
                           select new { value.TerritoryId, value.Period, value.Amount }).ToListAsync(ct);
        var figures = places.Select(p => (Place: p, Latest: found.FirstOrDefault(f => f.TerritoryId == p.Id))).Where(p => p.Latest is not null)
            .Select(p => (p.Place, p.Latest!.Period, p.Latest.Amount)).ToList();
        return figures.Count == 0 ? null : new CoverageLandmark(figures);
    }

    private static BoardIndicator One(IndicatorRow indicator, IReadOnlyList<BoardPlace> places, IReadOnlyList<ValueRow> rows)
    {
        var valid = rows.Where(r => r.Status is ValueStatus.Validated).OrderBy(r => r.First).ToList();
        var here = valid.Where(r => r.TerritoryId == places[0].Id).ToList();
        return new BoardIndicator(indicator,
            [.. places.Select(p =>
            new BoardLine(p, [.. valid.Where(r => r.TerritoryId == p.Id && r.Kind is ValueKind.Actual).Select(r => new BoardPoint(r.First, r.Amount))]))],
            Last(here, ValueKind.Initial), Last(here, ValueKind.Target), rows.Count(r => r.Status is ValueStatus.Proposed && r.TerritoryId == places[0].Id),
            [.. valid.Select(r => r.Source).Distinct().Order(StringComparer.Ordinal)]);
    }

    private static BoardPoint? Last(IEnumerable<ValueRow> rows, ValueKind kind) =>
        rows.Where(r => r.Kind == kind).Select(r => new BoardPoint(r.First, r.Amount)).LastOrDefault();

    /// <summary>The territory first, then what holds it. A région is compared with the country alone.</summary>
    private async Task<IReadOnlyList<BoardPlace>> Places(TerritoryCard card, CancellationToken ct)
    {
        var departments = card.Kind is TerritoryKind.Region or TerritoryKind.Department ? []
            : card.Departments.Select(d => TerritoryIds.Of(TerritoryKind.Department, d)).ToList();
        var region = card.Region is { } code && card.Kind is not TerritoryKind.Region ? TerritoryIds.Of(TerritoryKind.Region, code) : (Guid?)null;
        var names = await geography.ByIds(departments.Concat(region is { } r ? [r] : []), ct);
        return
        [
            new(card.Id, card.Name, BoardRole.Here),
            .. departments.Where(names.ContainsKey).Select(d => new BoardPlace(d, names[d].Name, BoardRole.Department)),
            .. names.Values.Where(n => n.Id == region).Select(n => new BoardPlace(n.Id, n.Name, BoardRole.Region)),
            new(IndicatorPlaces.France, IndicatorPlaces.FranceName, BoardRole.Country),
        ];
    }
}

/// <summary>Gives the tab to those in scope: no command, the territory is known already.</summary>
internal sealed class IndicatorTab : ITerritoryTabSource
{
    public Task<TerritoryTab?> Of(Guid territoryId, CancellationToken ct) =>
        Task.FromResult<TerritoryTab?>(new TerritoryTab("indicateurs", "Offre et indicateurs", null, $"/territoires/{territoryId}/indicateurs", 30));
}
