using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Projects.Themes;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Projects.Tests.Projects;

/// <summary>What a project may say, how long, and what follows when it changes place or readers.</summary>
public sealed class ProjectBoundTests
{
    private static readonly SaveProject Typed = new("Crèche des Lilas");

    private static IReadOnlyList<(string Field, string Code)> Refused(Action work) =>
        [.. Should.Throw<InputException>(work).Errors.Select(e => (e.Field, e.Code))];

    private static void Examine(SaveProject input) => input.Check().ThrowIfAny();

    [Theory, InlineData("title", 300), InlineData("summary", 10_000), InlineData("places", 500), InlineData("source", 300), InlineData("heading", 300)]
    [InlineData("call", 120)]
    public void Each_text_has_its_bound(string field, int max)
    {
        SaveProject With(int length)
        {
            var text = new string('a', length);
            return field switch
            {
                "title" => Typed with { Title = text }, "summary" => Typed with { Summary = text }, "places" => Typed with { Places = text },
                "source" => Typed with { Source = text }, "heading" => Typed with { Heading = text }, _ => Typed with { Call = text },
            };
        }

        Examine(With(max));
        Refused(() => Examine(With(max + 1))).ShouldBe([(field, CoreErrors.TooLong)]);
    }

    [Fact]
    public void At_most_30_holders_are_named_each_in_200_characters()
    {
        string[] Many(int count) => [.. Enumerable.Range(1, count).Select(i => $"Porteur {i}")];
        Examine(Typed with { HolderNames = Many(30) });
        Refused(() => Examine(Typed with { HolderNames = Many(31) })).ShouldBe([("holderNames", ProjectsErrors.TooMany)]);
        Examine(Typed with { HolderNames = [new string('a', 200)] });
        Refused(() => Examine(Typed with { HolderNames = [new string('a', 201)] })).ShouldBe([("holderNames", CoreErrors.TooLong)]);
        Refused(() => Examine(Typed with { HolderNames = [null!] })).ShouldBe([("holderNames", CoreErrors.TooLong)]);
    }

    [Fact]
    public void A_theme_code_too_long_is_no_theme() =>
        Refused(() => Examine(Typed with { ThemeCode = new string('1', 200) })).ShouldBe([("themeCode", CoreErrors.UnknownReference)]);

    [Fact]
    public void A_title_is_asked_for() => Refused(() => Examine(new SaveProject(" "))).ShouldBe([("title", CoreErrors.Required)]);

    [Fact]
    public void It_is_found_by_its_title_its_holders_and_its_places_without_accents()
    {
        var project = Made.Project();
        project.Describe("Été à la crèche", null, "Fourmies");
        project.HeldBy(["Emmaüs"]);
        project.SearchText.ShouldBe("ete a la creche emmaus fourmies");
    }

    [Fact]
    public void What_is_searched_fits_its_column()
    {
        var project = Made.Project();
        project.Describe(new string('a', 300), null, new string('b', 500));
        project.HeldBy(Enumerable.Range(1, 30).Select(i => $"Association numéro {i} des familles du département"));
        project.SearchText.Length.ShouldBe(Project.SearchMaxLength);
    }

    [Fact]
    public void Two_writings_of_a_call_have_one_key()
    {
        var (one, other) = (Made.Project(), Made.Project());
        one.UnderCall("Plan de soutien 2021", " 1 ");
        other.UnderCall("PLAN DE SOUTIEN  2021", "");
        (one.CallKey, one.ThemeCode, other.ThemeCode).ShouldBe((other.CallKey, "1", null));
        one.UnderCall(null, null);
        (one.Call, one.CallKey, one.ThemeCode).ShouldBe((null, "", null));
    }

    [Fact]
    public void Every_move_that_is_offered_is_allowed_and_no_other()
    {
        foreach (var from in Enum.GetValues<ProjectStatus>())
            foreach (var to in Enum.GetValues<ProjectStatus>())
                StatusMoves.From(from).Contains(to).ShouldBe(StatusMoves.Allows(from, to), $"{from} → {to}");
    }

    [Fact]
    public void A_refused_move_says_both_statuses_in_words()
    {
        var refused = Should.Throw<BusinessException>(() => Made.Project(ProjectStatus.Refused).MoveTo(ProjectStatus.Underway, Days.Today));
        (refused.Values["from"], refused.Values["to"]).ShouldBe(("Refusé", "En cours"));
    }

    [Theory, InlineData("Refused", true), InlineData("Abandoned", true), InlineData("Settled", true), InlineData("Evaluated", true), InlineData("Spread", true)]
    [InlineData("Idea", false), InlineData("Underway", false), InlineData("Achieved", false)]
    public void Some_statuses_are_ends(string status, bool end) => StatusMoves.IsEnd(Enum.Parse<ProjectStatus>(status)).ShouldBe(end);

    [Fact]
    public void Nothing_moves_to_where_it_stands() => Enum.GetValues<ProjectStatus>().ShouldAllBe(s => !StatusMoves.Allows(s, s));

    [Fact]
    public void A_project_is_for_the_Caf_until_it_is_opened()
    {
        var project = new Project(Guid.NewGuid(), "Idée", ProjectStatus.Idea, Days.Today);
        (project.Audience, project.MissingHolder, project.StatusSince).ShouldBe((Audience.Caf, true, Days.Today));
    }

    [Fact]
    public void A_breakdown_counts_by_theme_and_by_heading_the_largest_first()
    {
        var counts = new Breakdown(6, [new("1", "Lien", "Nord", 3), new("2", "Droits", "Nord", 1), new("1", "Lien", "Aisne", 1), new("1", "Lien", null, 1)]);
        counts.Themes.Select(t => (t.ThemeCode, t.Count)).ShouldBe([("1", 5), ("2", 1)]);
        counts.Headings.Select(h => (h.Heading, h.Count)).ShouldBe([("Nord", 4), (null, 1), ("Aisne", 1)]);
    }

    [Fact]
    public void A_theme_is_under_the_key_of_its_call()
    {
        var theme = new Theme("Plan d’été", "1", "Lien");
        theme.Become("Lien social");
        (theme.CallKey, theme.Code, theme.Label).ShouldBe(("plan d ete", "1", "Lien social"));
    }

    [Fact]
    public void An_address_carries_the_filters_that_are_set()
    {
        ProjectUrls.List(new ProjectFilter()).ShouldBe("/projets");
        ProjectUrls.List(new ProjectFilter(Q: "été & co", MissingHolder: true, Status: ProjectStatus.Underway))
            .ShouldBe("/projets?q=%C3%A9t%C3%A9%20%26%20co&status=Underway&missingHolder=true");
        ProjectUrls.Breakdown(new ProjectFilter(Theme: "1")).ShouldBe("/projets/repartition?theme=1");
    }
}
