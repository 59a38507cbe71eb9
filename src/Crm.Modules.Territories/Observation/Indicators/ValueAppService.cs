using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>Figures: proposed, validated or refused, corrected, withdrawn.</summary>
internal sealed class ValueAppService(ObservationData data, ValuePlaces places, ICurrentUser user, CreateOnce once, IClock clock)
{
    public Task<Page<ValueRow>> List(ValueFilter filter, PageRequest page, CancellationToken ct) =>
        ValueQueries.Sorts.Apply(data.Matching(filter), page.Sort).Rows().ToPage(page, ct);

    public Task<ValueRow> Get(Guid id, CancellationToken ct) =>
        data.Located(data.IndicatorValues.Where(v => v.Id == id)).Rows().FirstOrDefaultAsync(ct).OrMissing();

    public async Task<(ValueRow Item, bool Created)> Create(ValueInput input, CancellationToken ct)
    {
        var (_, place, amount) = await places.Of(input, ct);
        var facts = Facts(input, amount, null);
        var (id, created) = await once.Run(input.Id, input with { Id = null }, async id =>
        {
            await MustBeFree(place, null, ct);
            data.Add(new IndicatorValue(id, place, facts));
            await data.Save(ct);
        }, ct);
        return (await Get(id, ct), created);
    }

    /// <summary>The figure, its source and its comment; where it stands never changes.</summary>
    public async Task<ValueRow> Change(Guid id, ValueInput input, Guid? stamp, CancellationToken ct)
    {
        var value = await Tracked(id, stamp, ct);
        var (_, place, amount) = await places.Of(input, ct);
        new InputErrors().When(place.IndicatorId != value.IndicatorId, "indicator", IndicatorErrors.PlaceFixed)
            .When(place.TerritoryId != value.TerritoryId, "territoryCode", IndicatorErrors.PlaceFixed)
            .When(place.Period != value.Period, "period", IndicatorErrors.PlaceFixed)
            .When(place.Kind != value.Kind, "kind", IndicatorErrors.PlaceFixed).ThrowIfAny();
        if (value.Rewrite(Facts(input, amount, value), Act())) await data.Save(ct);
        return await Get(id, ct);
    }

    public Task<ValueRow> Validate(Guid id, CancellationToken ct) => Decide(id, v => v.Validate(Act()), ct);

    public Task<ValueRow> Refuse(Guid id, RefusalInput input, CancellationToken ct) => Decide(id, v => v.Refuse(input.Sentence, Act()), ct);

    public async Task Delete(Guid id, Guid? stamp, CancellationToken ct)
    {
        (await Tracked(id, stamp, ct)).Delete(clock.Now);
        await data.Save(ct);
    }

    public async Task<ValueRow> Restore(Guid id, CancellationToken ct)
    {
        var value = await data.Deleted(data.IndicatorValues).Editable(id, null, ct);
        await MustBeFree(new ValuePlace(value.IndicatorId, value.TerritoryId, [], value.Period, value.Kind), id, ct);
        value.TakeBack(clock.Now);
        await data.Save(ct);
        return await Get(id, ct);
    }

    private async Task<ValueRow> Decide(Guid id, Action<IndicatorValue> verb, CancellationToken ct)
    {
        var value = await Tracked(id, null, ct);
        verb(value);
        await data.Save(ct);
        return await Get(id, ct);
    }

    /// <summary>A published figure is the national team's; the others may not take it back.</summary>
    private async Task<IndicatorValue> Tracked(Guid id, Guid? stamp, CancellationToken ct)
    {
        var value = await data.IndicatorValues.Editable(id, stamp, ct);
        if (value.IsPublished && !user.Has(TerritoriesPermissions.IndicatorValues.Publish)) throw new BusinessException(IndicatorErrors.PublishedLocked, 403);
        return value;
    }

    private ValueFacts Facts(ValueInput input, long amount, IndicatorValue? before)
    {
        if (input.Status is ValueStatus.Validated) user.Demand(TerritoriesPermissions.IndicatorValues.Validate);
        var validated = input.Status is ValueStatus.Validated
            || (input.Status is null && before?.Status is ValueStatus.Validated && user.Has(TerritoriesPermissions.IndicatorValues.Validate));
        var published = validated && (input.Published ?? before?.IsPublished ?? false);
        if (published) user.Demand(TerritoriesPermissions.IndicatorValues.Publish);
        return new ValueFacts(amount, input.Source!.Trim(),
            Foundation.Entities.Check.OptionalText(input.Comment, IndicatorValue.CommentMaxLength, "comment"), validated, published);
    }

    /// <summary>Whoever may read the one that is there.</summary>
    private async Task MustBeFree(ValuePlace place, Guid? but, CancellationToken ct)
    {
        var taken = await data.IndicatorValues.IgnoreQueryFilters([ModelConventions.Scope, ModelConventions.AudienceFilter])
            .AnyAsync(v => v.TerritoryId == place.TerritoryId && v.IndicatorId == place.IndicatorId && v.Kind == place.Kind
                && v.Period == place.Period && v.Id != but, ct);
        if (taken) throw new BusinessException(IndicatorErrors.ValueTaken, 409);
    }

    private ValueAct Act() => new(clock.NewId(), user.Id, clock.Now);
}
