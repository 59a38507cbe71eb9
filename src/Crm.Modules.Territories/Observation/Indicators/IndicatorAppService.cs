using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>Definitions: list, read, make, change, delete, restore.</summary>
internal sealed class IndicatorAppService(ObservationData data, CreateOnce once, IClock clock, IMapper mapper)
{
    public static readonly SortMap<Indicator> Sorts = new SortMap<Indicator>("rank", i => i.Id)
        .By("rank", i => i.Rank).By("code", i => i.Code).By("label", i => i.SearchText).By("source", i => i.Source);

    public Task<Page<IndicatorRow>> List(IndicatorFilter filter, PageRequest page, CancellationToken ct)
    {
        var found = data.Indicators.AsNoTracking().SearchedBy(filter.Q, i => i.SearchText);
        if (filter.Unit is { } unit) found = found.Where(i => i.Unit == unit);
        if (filter.Periodicity is { } periodicity) found = found.Where(i => i.Periodicity == periodicity);
        return Rows(Sorts.Apply(found, page.Sort)).ToPage(page, ct);
    }

    public Task<IndicatorRow> Get(Guid id, CancellationToken ct) =>
        Rows(data.Indicators.AsNoTracking().Where(i => i.Id == id)).FirstOrDefaultAsync(ct).OrMissing();

    public async Task<(IndicatorRow Item, bool Created)> Create(IndicatorInput input, CancellationToken ct)
    {
        Indicator.Examine(input).ThrowIfAny();
        var (id, created) = await once.Run(input.Id, input with { Id = null }, async id =>
        {
            await MustBeFree(input.Code!, null, ct);
            data.Add(new Indicator(id, input));
            await data.Save(ct);
        }, ct);
        return (await Get(id, ct), created);
    }

    public async Task<IndicatorRow> Change(Guid id, IndicatorInput input, Guid? stamp, CancellationToken ct)
    {
        var indicator = await data.Indicators.Editable(id, stamp, ct);
        indicator.Describe(input, await HasValues(id, ct));
        await MustBeFree(indicator.Code, id, ct);
        await data.Save(ct);
        return await Get(id, ct);
    }

    /// <summary>Only one that has no figure: those of the trash count too, since they may come back.</summary>
    public async Task Delete(Guid id, Guid? stamp, CancellationToken ct)
    {
        var indicator = await data.Indicators.Editable(id, stamp, ct);
        if (await HasValues(id, ct)) throw new BusinessException(IndicatorErrors.InUse, 409);
        indicator.Delete(clock.Now);
        await data.Save(ct);
    }

    public async Task<IndicatorRow> Restore(Guid id, CancellationToken ct)
    {
        (await data.Deleted(data.Indicators).Editable(id, null, ct)).TakeBack(clock.Now);
        await data.Save(ct);
        return await Get(id, ct);
    }

    /// <summary>Whoever may read them.</summary>
    private Task<bool> HasValues(Guid id, CancellationToken ct) => data.IndicatorValues.IgnoreQueryFilters().AnyAsync(v => v.IndicatorId == id, ct);

    private async Task MustBeFree(string code, Guid? but, CancellationToken ct)
    {
        var taken = await data.Deleted(data.Indicators).AnyAsync(i => i.Code == code && i.Id != but, ct);
        new InputErrors().When(taken, "code", IndicatorErrors.CodeTaken).ThrowIfAny();
    }

    private IQueryable<IndicatorRow> Rows(IQueryable<Indicator> indicators) => indicators.ProjectTo<IndicatorRow>(mapper.ConfigurationProvider);
}
