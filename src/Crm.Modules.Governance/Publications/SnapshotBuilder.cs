using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Dashboards;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Publications;

/// <summary>Fills a dashboard as a member of the committee sees it, whoever composes it: nothing narrower than the committee can enter.</summary>
internal sealed class SnapshotBuilder(PublicationsData data, ICurrentUser user, IClock clock, IProjectBoard projects,
    ISharedExchanges exchanges, IGeography geography)
{
    public async Task<Snapshot> Build(Body body, SharedDashboard dashboard, CancellationToken ct)
    {
        var today = clock.Today;
        var members = await data.Seats.CountAsync(s => s == body.Id, ct);
        using var _ = user.Become(user.Profile.AsCommitteeOf(body.Department));
        var tiles = new List<SnapshotTile>();
        foreach (var tile in dashboard.Tiles) tiles.Add(await Fill(tile, body.Department, members, ct));
        return new Snapshot(Snapshot.CurrentSchema, today, body.Name, dashboard.Title, dashboard.Introduction, tiles);
    }

    private async Task<SnapshotTile> Fill(Tile tile, string department, int members, CancellationToken ct)
    {
        var empty = new SnapshotTile(tile.Kind, tile.Title!, clock.Today);
        return tile.Kind switch
        {
            TileKind.ProjectsByTheme => empty with { Themes = await Themes(department, ct) },
            TileKind.Milestones => empty with { Milestones = await Milestones(department, tile.Lines, ct) },
            TileKind.Exchanges => empty with { Exchanges = await Exchanges(department, tile.Lines, ct) },
            TileKind.KeyFigures => empty with { Figures = await Figures(department, members, ct) },
            _ => empty with { Text = tile.Text },
        };
    }

    private async Task<List<ThemeLine>> Themes(string department, CancellationToken ct) =>
        [.. (await projects.ByTheme(department, ct)).Select(t => new ThemeLine(t.ThemeCode, t.Theme, t.Count))];

    private async Task<List<MilestoneLine>> Milestones(string department, int max, CancellationToken ct) =>
        [.. (await projects.Milestones(department, max, ct))
            .Select(m => new MilestoneLine(m.ProjectTitle, m.Title, m.PlannedOn, m.ForecastOn, m.DoneOn, m.IsLate))];

    private async Task<List<ExchangeLine>> Exchanges(string department, int max, CancellationToken ct) =>
        [.. (await exchanges.Recent(department, max, ct)).Select(e => new ExchangeLine(e.Date, e.Kind, e.Subject, e.Territories))];

    private async Task<List<FigureLine>> Figures(string department, int members, CancellationToken ct)
    {
        var lines = new List<FigureLine>();
        if (await geography.FiguresOf(department, ct) is { } figures)
        {
            if (figures.Population is { } population) lines.Add(new FigureLine("Population", population, "hab."));
            lines.Add(new FigureLine("Communes", figures.Communes));
            lines.Add(new FigureLine("Intercommunalités", figures.Epcis));
        }
        lines.Add(new FigureLine("Projets suivis", (await projects.ByTheme(department, ct)).Sum(t => t.Count)));
        lines.Add(new FigureLine("Mandats en cours au comité", members));
        return lines;
    }
}
