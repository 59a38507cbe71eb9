using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Governance.Dashboards;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Publications;

/// <summary>Publishing a shared dashboard, reading what was published, taking it back.</summary>
internal sealed class PublicationAppService(PublicationsData data, SnapshotBuilder builder, ICurrentUser user, IClock clock, IMapper mapper)
{
    /// <summary>What a member would read if it were published now.</summary>
    public async Task<Snapshot> Preview(Guid dashboardId, CancellationToken ct)
    {
        var dashboard = await data.Dashboards.AsNoTracking().FirstOrDefaultAsync(d => d.Id == dashboardId, ct).OrMissing();
        return await builder.Build(await BodyOf(dashboard, ct), dashboard, ct);
    }

    /// <summary>Publishing twice the same content on the same day gives the first publication again.</summary>
    public async Task<Published> Publish(Guid dashboardId, Guid? stamp, CancellationToken ct)
    {
        var dashboard = await data.Dashboards.Editable(dashboardId, stamp, ct);
        if (dashboard.Tiles.Count == 0) throw new BusinessException(DashboardsErrors.NothingToPublish);
        var snapshot = await builder.Build(await BodyOf(dashboard, ct), dashboard, ct);
        var last = await data.Publications.AsNoTracking().Where(p => p.DashboardId == dashboardId).OrderByDescending(p => p.Number).FirstOrDefaultAsync(ct);
        if (last is { WithdrawnAt: null } && last.Content == snapshot.ToJson()) return new Published(last.Id, last.AsOf);
        var publication = new Publication(clock.NewId(), dashboard, snapshot, clock.Now, user.Name);
        data.Add(publication);
        await data.Save(ct);
        return new Published(publication.Id, publication.AsOf);
    }

    public async Task<Page<PublicationRow>> List(Guid dashboardId, PageRequest page, CancellationToken ct)
    {
        var found = await PublicationRow.Sorts.Apply(data.Publications.AsNoTracking().Where(p => p.DashboardId == dashboardId), page.Sort)
            .ProjectTo<PublicationRow>(mapper.ConfigurationProvider).ToPage(page, ct);
        if (found.Total == 0 && !await data.Dashboards.AnyAsync(d => d.Id == dashboardId, ct)) throw CoreErrors.Missing();
        return found;
    }

    /// <summary>The publication; <paramref name="dashboardId"/> null when it is opened by its own address.</summary>
    public async Task<PublicationOutput> Get(Guid? dashboardId, Guid id, CancellationToken ct) =>
        mapper.Map<PublicationOutput>(await data.Publications.AsNoTracking()
            .FirstOrDefaultAsync(p => p.Id == id && (dashboardId == null || p.DashboardId == dashboardId), ct).OrMissing());

    public async Task<PublicationOutput> Withdraw(Guid dashboardId, Guid id, Withdrawal input, CancellationToken ct)
    {
        var publication = await data.Publications.Where(p => p.DashboardId == dashboardId).Editable(id, null, ct);
        publication.Withdraw(input.Reason, clock.Now);
        await data.Save(ct);
        return mapper.Map<PublicationOutput>(publication);
    }

    private Task<Bodies.Body> BodyOf(SharedDashboard dashboard, CancellationToken ct) =>
        data.Bodies.AsNoTracking().FirstOrDefaultAsync(b => b.Id == dashboard.BodyId, ct).OrMissing();
}
