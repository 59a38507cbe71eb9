using Crm.Foundation.Modularity;
using Crm.Foundation.Time;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Dashboards;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Publications;

/// <summary>The dashboard of the CDSF of the Nord, published twice, and a draft that no member may ever see.</summary>
internal sealed class DemoDashboards(PublicationsData data, SnapshotBuilder builder, IClock clock) : IDemoSeed
{
    private const string Publisher = "Claude Exemple";

    public int Order => 41;

    public async Task Seed(CancellationToken ct)
    {
        var body = await data.EveryCdsf.AsNoTracking().FirstOrDefaultAsync(b => b.Id == BodyIds.CdsfOf("59"), ct);
        if (body is null || await data.HasDashboards(body.Id, ct)) return;
        var shared = new SharedDashboard(clock.NewId(), body, "Où en sommes-nous ?",
            "Tableau de suivi du comité, **tenu par la Caf**. Chaque bloc dit la date de ses données.",
            [
                new Tile(clock.NewId(), TileKind.KeyFigures, "Le Nord en chiffres"),
                new Tile(clock.NewId(), TileKind.ProjectsByTheme, "Projets par thème"),
                new Tile(clock.NewId(), TileKind.Milestones, "Jalons des projets", 8),
                new Tile(clock.NewId(), TileKind.Exchanges, "Échanges récents", 8),
                new Tile(clock.NewId(), TileKind.Text, "Prochaine étape",
                    Text: "La prochaine séance examinera :\n\n- l’avancement des jalons en retard ;\n- les priorités du schéma départemental."),
            ]);
        data.Add(shared);
        data.Add(new SharedDashboard(clock.NewId(), body, "En préparation", "Brouillon de la Caf.",
            [new Tile(clock.NewId(), TileKind.Text, "À relire", Text: "Ce texte n’est pas publié.")]));
        await Publish(body, shared, ct);
        await data.Save(ct);
    }

    private async Task Publish(Body body, SharedDashboard shared, CancellationToken ct)
    {
        var today = await builder.Build(body, shared, ct);
        var before = AsIfOn(today, clock.Today.AddMonths(-1));
        data.Add(new Publication(clock.NewId(), shared, before, clock.Now.AddMonths(-1), Publisher));
        data.Add(new Publication(clock.NewId(), shared, today, clock.Now, Publisher));
    }

    /// <summary>Last month's picture: without what came since.</summary>
    private static Snapshot AsIfOn(Snapshot today, DateOnly day) => today with
    {
        AsOf = day,
        Tiles = [.. today.Tiles.Select(t => t with
        {
            AsOf = day,
            Exchanges = t.Exchanges?.Where(e => e.Date <= day).ToList(),
            Milestones =
                t.Milestones?.Select(m =>
                m with { DoneOn = m.DoneOn <= day ? m.DoneOn : null, IsLate = !(m.DoneOn <= day) && (m.ForecastOn ?? m.PlannedOn) < day }).ToList(),
        })],
    };
}
