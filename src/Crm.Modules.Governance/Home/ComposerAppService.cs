using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Dashboards;
using Crm.Modules.Governance.Publications;

namespace Crm.Modules.Governance.Home;

/// <summary>What the composer shows.</summary>
internal sealed record ComposerView(BodyOutput Body, DashboardOutput Dashboard);

/// <summary>The screens where the Caf composes: step by step.</summary>
internal sealed class ComposerAppService(BodyAppService bodies, DashboardAppService dashboards, IClock clock)
{
    public async Task<ComposerView> View(Guid bodyId, Guid id, CancellationToken ct)
    {
        var dashboard = await dashboards.Get(id, ct);
        return dashboard.BodyId == bodyId && dashboard.Tiles is not null ? new ComposerView(await bodies.Get(bodyId, ct), dashboard)
            : throw CoreErrors.Missing();
    }

    public Task<BodyOutput> Body(Guid id, CancellationToken ct) => bodies.Get(id, ct);

    public async Task<Guid> Create(Guid bodyId, DashboardInput input, CancellationToken ct) =>
        (await dashboards.Create(input with { BodyId = bodyId }, ct)).Dashboard.Id;

    public Task Save(Guid id, DashboardInput input, Guid? stamp, CancellationToken ct) => dashboards.Change(id, input with { Tiles = null }, stamp, ct);

    /// <summary>Adds a tile, or changes the one named.</summary>
    public Task Put(Guid id, TileInput input, CancellationToken ct) => dashboards.Compose(id, null, d =>
    {
        if (input.Id is { } known) d.Change(new Tile(known, default, input.Title, input.Max, input.Text));
        else d.Add(new Tile(clock.NewId(), input.Kind ?? TileKind.Text, input.Title, input.Max, input.Text));
    }, ct);

    // A step applies to the dashboard as it is now: no version is asked, two composers do not undo each other.
    public Task Move(Guid id, Guid tile, int by, CancellationToken ct) => dashboards.Compose(id, null, d => d.Move(tile, by), ct);

    public Task Remove(Guid id, Guid tile, CancellationToken ct) => dashboards.Compose(id, null, d => d.Remove(tile), ct);
}
