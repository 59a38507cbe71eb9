using Crm.Foundation.Files;
using Crm.Foundation.Modularity;
using Crm.Foundation.Text;
using Crm.Foundation.Time;
using Crm.Modules.Projects.Milestones;
using Crm.Modules.Projects.Projects;
using Crm.Workbench.Imports;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Laureates;

/// <summary>The published laureates of Hauts-de-France, with a few demonstration milestones so that there is something to tick.</summary>
internal sealed class DemoLaureates(LaureatesImporter importer, ProjectsData data, IClock clock) : IDemoSeed
{
    private const string Label = " (démonstration)";

    // Line of the file, step, title, days from today, done.
    private static readonly (string Line, MilestoneKind Kind, string Title, int Days, bool Done)[] Milestones =
    [
        ("53", MilestoneKind.ProjectAndBudget, "Projet d’établissement validé", -120, true),
        ("53", MilestoneKind.DepartmentAuthorisation, "Avis de la PMI", -9, false),
        ("53", MilestoneKind.Opening, "Ouverture aux familles", 45, false),
        ("54", MilestoneKind.Premises, "Local choisi", -60, true),
        ("54", MilestoneKind.Recruitment, "Équipe recrutée", 12, false),
        ("51", MilestoneKind.Works, "Camion aménagé", -21, false),
        ("51", MilestoneKind.Opening, "Première tournée", 20, false),
        ("14", MilestoneKind.FundingAgreement, "Convention signée", -35, true),
        ("14", MilestoneKind.Opening, "Premier arrêt de l’épicerie mobile", -4, false),
        ("49", MilestoneKind.Works, "Chambres rénovées", 27, false),
        ("33", MilestoneKind.Opening, "Espace mobile en service", -15, false),
        ("46", MilestoneKind.Recruitment, "Animatrice recrutée", 9, false),
        ("17", MilestoneKind.Premises, "Véhicule livré", -12, false),
        ("41", MilestoneKind.Works, "Réhabilitation de l’immeuble", 60, false),
        ("6", MilestoneKind.Works, "Chambre froide installée", 30, false),
    ];

    public int Order => 20;

    public async Task Seed(CancellationToken ct)
    {
        var callKey = SearchText.Normalise(LaureatesImporter.CallOf("Hauts-de-France"));
        if (await data.Projects.AnyAsync(p => p.CallKey == callKey, ct)) return;
        await Bring(Path.Combine(AppContext.BaseDirectory, "laureats", "laureats-hdf-2021.csv"), ct);

        var projects = await data.Projects.AsTracking().AsSplitQuery().Where(p => p.CallKey == callKey).ToDictionaryAsync(p => p.ExternalKey!, ct);
        foreach (var (line, kind, title, days, done) in Milestones)
        {
            var milestone = new Milestone(clock.NewId(), projects[line], kind, title + Label, clock.Today.AddDays(days));
            if (done) milestone.Complete(clock.Today.AddDays(days + 2), clock.Today);
            data.Add(milestone);
        }
        await data.Save(ct);
    }

    /// <summary>In one batch: the file is the product's own.</summary>
    private async Task Bring(string path, CancellationToken ct)
    {
        var run = await importer.Start(new Dictionary<string, string> { ["region"] = "32" }, ct);
        var mapping = ColumnMapping.Propose(importer.Columns, TabularReader.Headings(path)).MustHave(importer.Columns);
        await run.Bring([.. TabularReader.Read(path).Select(r => new ImportRow(r, mapping))], ct);
        await data.Save(ct);
    }
}
