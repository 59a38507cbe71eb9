using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Dashboards;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Publications;

/// <summary>Shared dashboards: composed by the Caf; the others find only those with something published.</summary>
internal sealed class DashboardAppService(PublicationsData data, ICurrentUser user, CreateOnce once, IClock clock, IMapper mapper)
{
    public async Task<Page<DashboardOutput>> List(DashboardFilter filter, PageRequest page, CancellationToken ct)
    {
        var visible = Visible();
        if (filter.Body is { } body) visible = visible.Where(d => d.BodyId == body);
        return await WithPublications(await DashboardOutput.Sorts.Apply(visible, page.Sort).ToPage(page, ct), ct);
    }

    public async Task<DashboardOutput> Get(Guid id, CancellationToken ct)
    {
        var found = await Visible().FirstOrDefaultAsync(d => d.Id == id, ct).OrMissing();
        return (await WithPublications(new Page<DashboardOutput>([found], 1, 1, 1), ct)).Items[0];
    }

    public async Task<DashboardInput> Input(Guid id, CancellationToken ct) =>
        DashboardInput.Of(await data.Dashboards.AsNoTracking().FirstOrDefaultAsync(d => d.Id == id, ct).OrMissing());

    public async Task<(DashboardOutput Dashboard, bool Created)> Create(DashboardInput input, CancellationToken ct)
    {
        var (id, created) = await once.Run(input.Id, input, async id =>
        {
            var body = await data.Bodies.FirstOrDefaultAsync(b => b.Id == input.BodyId, ct);
            new InputErrors().When(input.BodyId is null, "bodyId", CoreErrors.Required)
                .When(input.BodyId is not null && body is null, "bodyId", CoreErrors.UnknownReference).ThrowIfAny();
            data.Add(new SharedDashboard(id, body!, input.Title, input.Introduction, TilesOf(input)));
            await data.Save(ct);
        }, ct);
        return (await Get(id, ct), created);
    }

    public async Task<DashboardOutput> Change(Guid id, DashboardInput input, Guid? stamp, CancellationToken ct)
    {
        var dashboard = await data.Dashboards.Editable(id, stamp, ct);
        dashboard.Compose(input.Title, input.Introduction, input.Tiles is null ? dashboard.Tiles : TilesOf(input));
        await data.Save(ct);
        return await Get(id, ct);
    }

    /// <summary>One step of the composer: add, change, move or remove a tile.</summary>
    public async Task Compose(Guid id, Guid? stamp, Action<SharedDashboard> step, CancellationToken ct)
    {
        var dashboard = await data.Dashboards.Editable(id, stamp, ct);
        step(dashboard);
        await data.Save(ct);
    }

    public async Task Delete(Guid id, Guid? stamp, CancellationToken ct)
    {
        var dashboard = await data.Dashboards.Editable(id, stamp, ct);
        if (await data.Publications.AnyAsync(p => p.DashboardId == id && p.WithdrawnAt == null, ct))
            throw new BusinessException(PublicationsErrors.PublicationsRemain, 409);
        dashboard.Delete(clock.Now);
        await data.Save(ct);
    }

    public async Task<DashboardOutput> Restore(Guid id, CancellationToken ct)
    {
        var dashboard = await data.Deleted(data.Dashboards).Editable(id, null, ct);
        dashboard.TakeBack(clock.Now);
        await data.Save(ct);
        return await Get(id, ct);
    }

    private IQueryable<DashboardOutput> Visible() => user.Has(GovernancePermissions.Dashboards.Compose) ? Composed() : Published();

    private IQueryable<DashboardOutput> Composed() => data.Dashboards.AsNoTracking().ProjectTo<DashboardOutput>(mapper.ConfigurationProvider);

    private IQueryable<DashboardOutput> Published()
    {
        var all = data.Publications;
        return all.AsNoTracking().Where(p => !all.Any(later => later.DashboardId == p.DashboardId && later.Number > p.Number))
            .ProjectTo<DashboardOutput>(mapper.ConfigurationProvider);
    }

    private async Task<Page<DashboardOutput>> WithPublications(Page<DashboardOutput> page, CancellationToken ct)
    {
        var ids = page.Items.Select(d => d.Id).ToList();
        var publications = (await data.Publications.AsNoTracking().Where(p => ids.Contains(p.DashboardId)).OrderByDescending(p => p.Number)
            .ProjectTo<PublicationRow>(mapper.ConfigurationProvider).ToListAsync(ct))
            .ToLookup(p => p.DashboardId);
        return page.Select(d => d with { Publications = [.. publications[d.Id]] });
    }

    private IEnumerable<Tile> TilesOf(DashboardInput input)
    {
        var errors = new InputErrors();
        for (var i = 0; i < input.Tiles?.Count && i < SharedDashboard.MaxTiles; i++)
            errors.When(input.Tiles[i]?.Kind is null, $"tiles[{i}].kind", CoreErrors.Required);
        errors.ThrowIfAny();
        return (input.Tiles ?? []).Select(t => new Tile(t.Id ?? clock.NewId(), t.Kind!.Value, t.Title, t.Max, t.Text));
    }
}
