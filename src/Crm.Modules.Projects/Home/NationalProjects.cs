using Crm.Foundation.Access;
using Crm.Foundation.NationalData;
using Crm.Foundation.Time;
using Crm.Modules.Projects.Milestones;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Projects.Themes;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Home;

/// <summary>20,000 projects with seven or eight milestones each, spread over the EPCI and communes of the country.</summary>
internal sealed class NationalProjects(MilestonesData data, IGeography geography, ICurrentUser user, IClock clock) : INationalDataPart
{
    private const int Projects = 20_000;
    private const int Steps = 15;
    private const string Call = "Jeu national (données inventées)";

    private static readonly (string Code, string Label)[] Themes =
        [("N1", "Accueil collectif"), ("N2", "Accueil individuel"), ("N3", "Soutien à la parentalité"), ("N4", "Information des familles")];
    private static readonly string[] Titles = ["Micro-crèche", "Relais petite enfance", "Lieu d’accueil enfants-parents", "Multi-accueil",
        "Maison d’assistants maternels", "Ludothèque itinérante", "Guichet unique", "Halte-garderie mobile"];
    private static readonly ProjectStatus[] Statuses = [ProjectStatus.Study, ProjectStatus.Preparation, ProjectStatus.Filed, ProjectStatus.UnderReview,
        ProjectStatus.Contracted, ProjectStatus.Underway, ProjectStatus.Underway, ProjectStatus.Achieved];

    public int Order => 20;

    public async Task<int> Fill(NationalScale scale, CancellationToken ct)
    {
        var key = new Theme(Call, "", "").CallKey;
        if (await data.Themes.AnyAsync(t => t.CallKey == key, ct)) return 0;
        using var _ = user.Become(AccessProfile.System(Guid.Empty));
        var places = (await geography.All(TerritoryKind.Epci, ct)).Concat(await geography.All(TerritoryKind.Commune, ct))
            .Where(p => p.Departments.Count > 0).ToList();
        var themes = Themes.Select(t => (object)new Theme(Call, t.Code, t.Label));
        return await data.Context.Write(themes.Concat(Make(scale.Of(Projects), places)), ct);
    }

    private IEnumerable<object> Make(int count, List<TerritoryCard> places)
    {
        var dice = new Dice(2026);
        for (var i = 0; i < count; i++)
        {
            var start = clock.Today.AddDays(-dice.Next(900));
            var project = ProjectOf(dice, places[dice.OneIn(2) ? dice.Next(1255) : dice.Next(places.Count)], start);
            yield return project;
            var first = dice.Next(Steps - 8);
            for (var step = 0; step < 7 + dice.Next(2); step++)
                yield return MilestoneOf(dice, project, (MilestoneKind)(first + step + 1), start.AddDays(60 * step + dice.Next(40)));
        }
    }

    private static Project ProjectOf(Dice dice, TerritoryCard place, DateOnly start)
    {
        var title = $"{dice.Pick(Titles)}, {place.Name}";
        var project = new Project(dice.Id(start.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc)), title, dice.Pick(Statuses), start);
        project.Describe(title, "Projet inventé pour mesurer.", null);
        project.UnderCall(Call, dice.Pick(Themes).Code);
        project.HeldBy(dice.OneIn(30) ? [] : [$"Association Exemple {dice.Next(3000)}"]);
        project.ReadBy(dice.OneIn(4) ? Audience.Committee : Audience.Caf);
        project.LocatedIn(new Reach(place.Region, place.Departments, [place.Id], WholeRegion: false));
        return project;
    }

    private Milestone MilestoneOf(Dice dice, Project project, MilestoneKind kind, DateOnly planned)
    {
        var milestone = new Milestone(dice.Id(planned.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)), project, kind, kind.Word(), planned);
        if (planned < clock.Today && !dice.OneIn(15)) milestone.Complete(planned, clock.Today);
        return milestone;
    }
}
