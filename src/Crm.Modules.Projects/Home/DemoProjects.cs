using Crm.Foundation.Access;
using Crm.Foundation.Modularity;
using Crm.Foundation.Text;
using Crm.Foundation.Time;
using Crm.Modules.Projects.Milestones;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Projects.Themes;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Home;

/// <summary>Demonstration projects on the territories of the demonstration portfolio: invented, and labelled so.</summary>
internal sealed class DemoProjects(MilestonesData data, IGeography geography, IClock clock) : IDemoSeed
{
    private const string Call = "AMI Accueil pour tous 2021 (démonstration)";
    private const string Text = "Projet **inventé** pour la démonstration : il ne décrit aucun projet réel.";

    private sealed record Step(MilestoneKind Kind, int Days, int? DoneDays = null, int? ForecastDays = null);

    private static readonly (TerritoryKind Kind, string Code, string Title, string Theme, ProjectStatus Status, Step[] Steps)[] Projects =
    [
        (TerritoryKind.Commune, "97311", "Relais itinérant du fleuve", "A1", ProjectStatus.Underway,
            [new(MilestoneKind.Works, -90, -84), new(MilestoneKind.Recruitment, -18), new(MilestoneKind.Opening, 25)]),
        (TerritoryKind.Commune, "97311", "Multi-accueil de quartier", "A2", ProjectStatus.Contracted,
            [new(MilestoneKind.OrganisingAuthorityOpinion, -30, -31), new(MilestoneKind.DepartmentAuthorisation, 14)]),
        (TerritoryKind.Commune, "97307", "Crèche à vocation d’insertion professionnelle", "A1", ProjectStatus.Underway,
            [new(MilestoneKind.ProjectAndBudget, -70, -66), new(MilestoneKind.InvestmentRequest, -25, null, 8), new(MilestoneKind.Works, 120)]),
        (TerritoryKind.Epci, "200066231", "Micro-crèche d’insertion", "A1", ProjectStatus.Underway,
            [new(MilestoneKind.OpeningFile, -12), new(MilestoneKind.Opening, 33)]),
        (TerritoryKind.Epci, "200066231", "Information des familles éloignées de l’accueil", "A3", ProjectStatus.Preparation,
            [new(MilestoneKind.NeedsStudy, 18)]),
        (TerritoryKind.Epci, "200071892", "Halte-garderie mobile", "A1", ProjectStatus.Underway,
            [new(MilestoneKind.Premises, -45, -40), new(MilestoneKind.Works, -6)]),
        (TerritoryKind.Commune, "59512", "Passerelle entre crèche et école", "A2", ProjectStatus.Underway,
            [new(MilestoneKind.NeedsStudy, -100, -101), new(MilestoneKind.FundingAgreement, -16), new(MilestoneKind.RampUp, 28)]),
        (TerritoryKind.Epci, "200069672", "Accueil en horaires décalés", "A2", ProjectStatus.Contracted,
            [new(MilestoneKind.Recruitment, -8), new(MilestoneKind.Opening, 22)]),
        (TerritoryKind.Epci, "200035715", "Maison des assistantes maternelles", "A1", ProjectStatus.Preparation, [new(MilestoneKind.Premises, 10)]),
    ];

    public int Order => 20;

    public async Task Seed(CancellationToken ct)
    {
        var callKey = SearchText.Normalise(Call);
        if (await data.Themes.AnyAsync(t => t.CallKey == callKey, ct)) return;
        data.Add(new Theme(Call, "A1", "Nouvelles solutions d’accueil"));
        data.Add(new Theme(Call, "A2", "Évolution de l’offre existante"));
        data.Add(new Theme(Call, "A3", "Réduction de la non-demande d’accueil"));
        foreach (var (kind, code, title, theme, status, steps) in Projects)
            if ((await geography.ByCodes(kind, [code], ct)).GetValueOrDefault(code) is { } territory)
                Add(territory, $"{title}, {territory.Name} (démonstration)", theme, status, steps);
        await data.Save(ct);
    }

    private void Add(TerritoryCard territory, string title, string theme, ProjectStatus status, Step[] steps)
    {
        var project = new Project(clock.NewId(), title, status, clock.Today.AddDays(-40));
        project.Describe(title, Text, null);
        project.ListedIn("Données de démonstration", null);
        project.UnderCall(Call, theme);
        project.HeldBy([$"{territory.Name} (porteur de démonstration)"]);
        project.ReadBy(Audience.Committee);
        project.LocatedIn(new Reach(territory.Region, territory.Departments, [territory.Id], WholeRegion: false));
        data.Add(project);
        foreach (var step in steps) data.Add(Made(project, step));
    }

    private Milestone Made(Project project, Step step)
    {
        var milestone = new Milestone(clock.NewId(), project, step.Kind, step.Kind.Word(), clock.Today.AddDays(step.Days));
        if (step.ForecastDays is { } forecast) milestone.Forecast(clock.Today.AddDays(forecast), "Devis à reprendre (démonstration)");
        if (step.DoneDays is { } done) milestone.Complete(clock.Today.AddDays(done), clock.Today);
        return milestone;
    }
}
