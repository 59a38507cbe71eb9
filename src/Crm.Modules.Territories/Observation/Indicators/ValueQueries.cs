using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>A figure beside its indicator and its territory; the whole country has none.</summary>
internal sealed class LocatedValue
{
    public required IndicatorValue Value { get; init; }
    public required Indicator Indicator { get; init; }
    public required Territory? Territory { get; init; }
}

/// <summary>How lists of figures narrow, sort and read.</summary>
internal static class ValueQueries
{
    public static readonly SortMap<LocatedValue> Sorts = new SortMap<LocatedValue>("-period", v => v.Value.Id)
        .By("period", v => v.Value.Period).By("indicator", v => v.Indicator.Rank).By("territory", v => v.Territory!.SearchName)
        .By("value", v => v.Value.Amount).By("status", v => v.Value.Status).By("createdAt", v => v.Value.CreatedAt);

    public static IQueryable<LocatedValue> Located(this ObservationData data, IQueryable<IndicatorValue> values) =>
        from value in values.AsNoTracking()
        join indicator in data.Indicators on value.IndicatorId equals indicator.Id
        join place in data.Territories on value.TerritoryId equals place.Id into places
        from territory in places.DefaultIfEmpty()
        select new LocatedValue { Value = value, Indicator = indicator, Territory = territory };

    public static IQueryable<LocatedValue> Matching(this ObservationData data, ValueFilter filter)
    {
        var values = data.IndicatorValues;
        if (filter.Territory is { } id) values = values.Where(v => v.TerritoryId == id);
        if (filter is { TerritoryKind: { } known, TerritoryCode: { Length: > 0 } one })
        {
            var place = IndicatorPlaces.IdOf(known, one.Trim());
            values = values.Where(v => v.TerritoryId == place);
        }
        if (filter.Kind is { } kind) values = values.Where(v => v.Kind == kind);
        if (filter.Status is { } status) values = values.Where(v => v.Status == status);
        if (filter.Published is { } published) values = values.Where(v => (v.Audience == Foundation.Access.Audience.National) == published);
        if (filter.Department?.Trim() is { Length: > 0 } department) values = values.Where(v => v.ScopeRows.Any(r => r.Code == department));
        var found = data.Located(values.In(filter.Period));
        if (filter.Indicator?.Trim() is { Length: > 0 } indicator) found = found.Where(v => v.Indicator.Code == indicator);
        if (filter.TerritoryKind is PlaceKind.Country) found = found.Where(v => v.Value.TerritoryId == IndicatorPlaces.France);
        else if (filter.TerritoryKind is { } place)
        {
            var wanted = (TerritoryKind)place;
            found = found.Where(v => v.Territory!.Kind == wanted);
        }
        if (filter is { TerritoryKind: null, TerritoryCode: { Length: > 0 } code })
            found = code == IndicatorPlaces.FranceCode ? found.Where(v => v.Value.TerritoryId == IndicatorPlaces.France)
                : found.Where(v => v.Territory!.Code == code);
        return string.IsNullOrWhiteSpace(filter.Q) ? found
            : found.SearchedBy(filter.Q, v => v.Indicator.SearchText + " " + (v.Territory!.SearchName ?? "france"));
    }

    public static IQueryable<ValueRow> Rows(this IQueryable<LocatedValue> values) => values.Select(v => new ValueRow(
        v.Value.Id, v.Indicator.Code, v.Indicator.Label, v.Indicator.Unit, v.Value.TerritoryId,
        v.Territory == null ? IndicatorPlaces.FranceCode : v.Territory.Code, v.Territory == null ? PlaceKind.Country : (PlaceKind)v.Territory.Kind,
        v.Territory == null ? IndicatorPlaces.FranceName : v.Territory.Name,
        v.Value.Kind, v.Value.Source, v.Value.Comment, v.Value.Status, v.Value.Audience == Foundation.Access.Audience.National, v.Value.Refusal,
        v.Value.DecidedBy, v.Value.DecidedAt,
        v.Value.CreatedBy, v.Value.CreatedAt) { IndicatorId = v.Indicator.Id, Amount = v.Value.Amount, First = v.Value.Period,
        Periodicity = v.Indicator.Periodicity, Stamp = v.Value.Stamp });

    /// <summary>A year takes its quarters and months too; a period nobody can read gives nothing.</summary>
    private static IQueryable<IndicatorValue> In(this IQueryable<IndicatorValue> values, string? period)
    {
        if (string.IsNullOrWhiteSpace(period)) return values;
        foreach (var periodicity in Enum.GetValues<Periodicity>())
            if (IndicatorPeriods.Read(period, periodicity) is { } first)
            {
                var end = first.AddMonths(IndicatorPeriods.Months(periodicity));
                return values.Where(v => v.Period >= first && v.Period < end);
            }
        return values.Where(v => false);
    }
}
