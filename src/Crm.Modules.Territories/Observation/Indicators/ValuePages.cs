using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>One figure with its corrections and decisions.</summary>
internal sealed record ValueFile(ValueRow Value, string? Author, string? Decider, IReadOnlyList<ValueChangeRow> Changes);

/// <summary>An indicator one may choose, or filter by.</summary>
internal sealed record IndicatorChoice(string Code, string Label, IndicatorUnit Unit, Periodicity Periodicity);

/// <summary>Figures for the screens, over the service the API uses.</summary>
internal sealed class ValuePages(ObservationData data, ValueAppService values, IGeography geography, IUserDirectory users, IMapper mapper)
{
    public ValueAppService Values => values;

    public async Task<ValueFile> File(Guid id, CancellationToken ct)
    {
        var value = await values.Get(id, ct);
        var changes = await data.Context.Set<IndicatorValueChange>().AsNoTracking().Where(c => c.ValueId == id).OrderByDescending(c => c.At).ToListAsync(ct);
        var names = await users.ByIds(changes.Select(c => c.By).Append(value.CreatedBy).Concat(value.DecidedBy is { } by ? [by] : []), ct);
        string NameOf(Guid id) => names.GetValueOrDefault(id)?.Name ?? "le système";
        return new ValueFile(value, NameOf(value.CreatedBy), value.DecidedBy is { } decider ? NameOf(decider) : null,
            [.. changes.Select(c =>
                new ValueChangeRow(c.At, NameOf(c.By), IndicatorAmounts.ToNumber(value.Unit, c.Before),
                IndicatorAmounts.ToNumber(value.Unit, c.After), c.Status, c.Sentence))]);
    }

    public async Task<IReadOnlyList<IndicatorChoice>> Choices(CancellationToken ct) =>
        await data.Indicators.AsNoTracking().OrderBy(i => i.Rank).ThenBy(i => i.SearchText)
            .ProjectTo<IndicatorChoice>(mapper.ConfigurationProvider).ToListAsync(ct);

    public async Task<TerritoryCard> Territory(Guid id, CancellationToken ct) => (await geography.ByIds([id], ct)).GetValueOrDefault(id)
        ?? throw CoreErrors.Missing();
}
