using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>What a written figure stands for: its indicator and territory exist, its period and number are those of the unit, the writer is in scope.</summary>
internal sealed class ValuePlaces(ObservationData data, IGeography geography, ICurrentUser user, IClock clock)
{
    public async Task<(Indicator Indicator, ValuePlace Place, long Amount)> Of(ValueInput input, CancellationToken ct)
    {
        var code = input.Indicator?.Trim() ?? "";
        var indicator = await data.Indicators.FirstOrDefaultAsync(i => i.Code == code, ct);
        var (territory, departments) = await Territory(input, ct);
        var errors = Written(input, indicator)
            .When(code.Length == 0, "indicator", CoreErrors.Required).When(code.Length > 0 && indicator is null, "indicator", CoreErrors.UnknownReference)
            .When(input is { TerritoryId: null, TerritoryCode: null or "" }, "territoryCode", CoreErrors.Required)
            .When(territory is null && input is not { TerritoryId: null, TerritoryCode: null or "" }, input.TerritoryId is null ? "territoryCode"
                : "territoryId", CoreErrors.UnknownReference);
        errors.ThrowIfAny();
        if (!user.Profile.Everything && !user.Covers(departments)) throw new BusinessException(WorkbenchErrors.OutOfScope, 403);
        var first = IndicatorPeriods.Read(input.Period, indicator!.Periodicity)!.Value;
        return (indicator, new ValuePlace(indicator.Id, territory!.Value, departments, first, input.Kind!.Value),
            IndicatorAmounts.ToAmount(indicator.Unit, input.Value!.Value)!.Value);
    }

    /// <summary>What is wrong with the figure itself.</summary>
    private InputErrors Written(ValueInput input, Indicator? indicator)
    {
        var errors = new InputErrors().When(input.Kind is null, "kind", CoreErrors.Required).When(input.Value is null, "value", CoreErrors.Required)
            .When(string.IsNullOrWhiteSpace(input.Period), "period", CoreErrors.Required)
            .When(input.Status is ValueStatus.Refused, "status", IndicatorErrors.RefusedByVerb)
            .Text(input.Source, IndicatorValue.SourceMaxLength, "source").OptionalText(input.Comment, IndicatorValue.CommentMaxLength, "comment");
        if (indicator is null) return errors;
        if (!string.IsNullOrWhiteSpace(input.Period))
        {
            var first = IndicatorPeriods.Read(input.Period, indicator.Periodicity);
            errors.When(first is null, "period", IndicatorErrors.PeriodUnreadable, ("expected", IndicatorPeriods.Expected(indicator.Periodicity)))
                .When(first > clock.Today && input.Kind is ValueKind.Actual, "period", IndicatorErrors.PeriodNotBegun);
        }
        if (input.Value is { } value && IndicatorAmounts.ToAmount(indicator.Unit, value) is null)
            errors.Add("value", Math.Abs(value) > IndicatorAmounts.Max / 100 ? IndicatorErrors.ValueOutOfRange : IndicatorErrors.TooPrecise,
                ("decimals", IndicatorAmounts.Decimals(indicator.Unit)));
        return errors;
    }

    private async Task<(Guid? Id, IReadOnlyList<string> Departments)> Territory(ValueInput input, CancellationToken ct)
    {
        if (input.TerritoryId == IndicatorPlaces.France
            || (input.TerritoryId is null && input.TerritoryKind is PlaceKind.Country && input.TerritoryCode?.Trim() == IndicatorPlaces.FranceCode)) return (
            IndicatorPlaces.France, []);
        var id = input.TerritoryId
            ?? (input is { TerritoryKind: { } kind and not PlaceKind.Country, TerritoryCode: { } code } ? IndicatorPlaces.IdOf(kind, code.Trim()) : null);
        var card = id is { } known ? (await geography.ByIds([known], ct)).GetValueOrDefault(known) : null;
        return (card?.Id, card?.Departments ?? []);
    }
}
