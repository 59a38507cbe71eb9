using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Projects.Milestones;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Indicators;

namespace Crm.Modules.Projects.Tests.Projects;

public class ProjectTests
{
    [Fact]
    public void A_project_without_holder_is_flagged()
    {
        var project = Made.Project();
        project.MissingHolder.ShouldBeTrue();
        project.HeldBy(["Coallia"]);
        project.MissingHolder.ShouldBeFalse();
        project.HeldBy([" ", "—"]);
        project.MissingHolder.ShouldBeTrue();
    }

    [Fact]
    public void Two_spellings_of_a_name_are_one_holder()
    {
        var project = Made.Project();
        project.HeldBy(["Secours Populaire", "secours populaire", "Emmaüs"]);
        project.Holders.Select(h => h.Key).ShouldBe(["secours populaire", "emmaus"]);
    }

    [Fact]
    public void The_last_spelling_of_a_holder_stays()
    {
        var project = Made.Project();
        project.HeldBy(["Restos du coeur"]);
        project.HeldBy(["Croix-Rouge", "Restos du Cœur"]);
        project.Holders.OrderBy(h => h.Rank).Select(h => h.Name).ShouldBe(["Croix-Rouge", "Restos du Cœur"]);
    }

    [Fact]
    public void More_holders_than_allowed_are_refused() =>
        Should.Throw<BusinessException>(() => Made.Project()
            .HeldBy(Enumerable.Range(0, Project.MaxHolders + 1).Select(i => $"Porteur {i}"))).Code.ShouldBe(ProjectsErrors.TooMany);

    [Theory, InlineData(""), InlineData("  "), InlineData(null)]
    public void A_project_has_a_title(string? title) =>
        Should.Throw<InputException>(() => Made.Project().Describe(title!, null, null)).Errors.ShouldContain(e =>
            e.Field == "title" && e.Code == CoreErrors.Required);

    [Fact]
    public void A_title_and_a_summary_end_at_their_limit()
    {
        Made.Project().Describe(new string('a', Project.TitleMaxLength), new string('b', Project.SummaryMaxLength), null);
        Should.Throw<InputException>(() =>
            Made.Project().Describe(new string('a', Project.TitleMaxLength + 1), null, null)).Errors.Single().Code.ShouldBe(CoreErrors.TooLong);
        Should.Throw<InputException>(() =>
            Made.Project().Describe("a", new string('b', Project.SummaryMaxLength + 1), null)).Errors.Single().Code.ShouldBe(CoreErrors.TooLong);
    }

    [Fact]
    public void Departements_and_region_are_implied_territories()
    {
        var commune = TerritoryIds.Of(TerritoryKind.Commune, "59350");
        var project = Made.Project();
        project.LocatedIn(Made.In("59", "62") with { Territories = [commune] });
        project.Territories.Where(t => !t.Implied).Select(t => t.TerritoryId).ShouldBe([commune]);
        project.Territories.Where(t => t.Implied).Select(t => t.TerritoryId).ShouldBe(
            [TerritoryIds.Of(TerritoryKind.Department, "59"), TerritoryIds.Of(TerritoryKind.Department, "62"),
                TerritoryIds.Of(TerritoryKind.Region, "32")], ignoreOrder: true);
    }

    [Fact]
    public void A_national_project_is_read_everywhere_and_belongs_to_its_departements()
    {
        var project = Made.Project(audience: Audience.National);
        project.ScopeRows.Select(r => r.Code).ShouldBe(["59", ScopeRow.Everywhere], ignoreOrder: true);
        project.Departments.ShouldBe(["59"]);
        project.ReadBy(Audience.Caf);
        project.ScopeRows.Select(r => r.Code).ShouldBe(["59"]);
    }

    [Fact]
    public void A_milestone_starts_with_the_scope_and_audience_of_its_project()
    {
        var milestone = new Milestone(Guid.CreateVersion7(), Made.Project(audience: Audience.Committee, departments: ["62", "80"]),
            MilestoneKind.Opening, "Ouverture", Days.Today);
        milestone.ScopeRows.Select(r => r.Code).ShouldBe(["62", "80"], ignoreOrder: true);
        milestone.Audience.ShouldBe(Audience.Committee);
    }

    [Theory, InlineData(0, 5, true), InlineData(5, 5, true), InlineData(1, 5, false), InlineData(1, 1, false)]
    public void A_whole_region_names_no_departement_or_all_of_several(int named, int all, bool whole) =>
        ReachFinder.IsWhole([.. Codes(named)], [.. Codes(all)]).ShouldBe(whole);

    private static IEnumerable<string> Codes(int count) => Enumerable.Range(1, count).Select(i => $"{i:00}");
}
