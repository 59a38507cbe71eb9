using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Projects.Themes;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Projects.Tests.Projects;

/// <summary>The places and holders of a project, and how each is named.</summary>
public sealed class ProjectPlaceTests
{
    private static IReadOnlyList<(string Field, string Code)> Refused(Action work) =>
        [.. Should.Throw<InputException>(work).Errors.Select(e => (e.Field, e.Code))];

    [Fact]
    public void Its_holders_keep_the_order_in_which_they_are_named()
    {
        var project = Made.Project();
        project.HeldBy(["B", "A"]);
        project.HeldBy(["A", "C", "B"]);
        project.Holders.OrderBy(h => h.Rank).Select(h => h.Name).ShouldBe(["A", "C", "B"]);
    }

    [Fact]
    public void A_holder_keeps_the_organisation_it_was_given()
    {
        var (project, first, second) = (Made.Project(), Guid.NewGuid(), Guid.NewGuid());
        project.HeldBy(["Coallia", "Inconnue"]);
        project.CarriedBy(new Dictionary<string, Guid> { ["Coallia"] = first });
        project.CarriedBy(new Dictionary<string, Guid> { ["Coallia"] = second });
        project.Holders.Select(h => h.OrganisationId).ShouldBe([first, null]);
    }

    [Fact]
    public void Moved_elsewhere_it_leaves_its_former_places()
    {
        var project = Made.Project();
        project.LocatedIn(Made.In("62"));
        project.Departments.ShouldBe(["62"]);
        project.Territories.Select(t => t.TerritoryId).ShouldBe(
            [TerritoryIds.Of(TerritoryKind.Department, "62"), TerritoryIds.Of(TerritoryKind.Region, "32")], ignoreOrder: true);
    }

    [Fact]
    public void A_place_named_and_implied_is_there_once_as_named()
    {
        var nord = TerritoryIds.Of(TerritoryKind.Department, "59");
        var project = Made.Project();
        project.LocatedIn(Made.In("59") with { Territories = [nord] });
        project.Territories.Single(t => t.TerritoryId == nord).Implied.ShouldBeFalse();
        project.LocatedIn(Made.In("59"));
        project.Territories.Single(t => t.TerritoryId == nord).Implied.ShouldBeTrue();
    }

    [Fact]
    public void Without_region_it_implies_its_departements_only()
    {
        var project = Made.Project();
        project.LocatedIn(new Reach(null, ["59"], [], WholeRegion: false));
        (project.RegionCode, project.WholeRegion, project.Territories.Count).ShouldBe((null, false, 1));
    }

    [Fact]
    public void A_line_of_a_file_names_it_in_at_most_60_characters()
    {
        var project = Made.Project();
        project.CameFrom(new string('1', 60), "ligne");
        project.ExternalKey!.Length.ShouldBe(60);
        Refused(() => project.CameFrom(new string('1', 61), "ligne")).ShouldBe([("externalKey", CoreErrors.TooLong)]);
        Refused(() => project.CameFrom(" ", "ligne")).ShouldBe([("externalKey", CoreErrors.Required)]);
    }
}
