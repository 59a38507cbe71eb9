using Crm.Foundation.Errors;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Territories.Places.Geography;

namespace Crm.Modules.Projects.Tests.Projects;

public class StatusMovesTests
{
    [Fact]
    public void Every_status_has_a_word_and_a_way_out() => Enum.GetValues<ProjectStatus>().ShouldAllBe(s =>
        s.Word().Length > 0 && StatusMoves.From(s).Count > 0 && !StatusMoves.From(s).Contains(s));

    [Fact]
    public void Every_status_can_be_reached_from_the_idea()
    {
        HashSet<ProjectStatus> reached = [ProjectStatus.Idea];
        while (reached.SelectMany(StatusMoves.From).FirstOrDefault(s => !reached.Contains(s)) is var next && next != ProjectStatus.Idea) reached.Add(next);
        reached.Count.ShouldBe(Enum.GetValues<ProjectStatus>().Length);
    }

    [Theory]
    [InlineData(nameof(ProjectStatus.Refused), nameof(ProjectStatus.Underway))]
    [InlineData(nameof(ProjectStatus.Abandoned), nameof(ProjectStatus.Granted))]
    [InlineData(nameof(ProjectStatus.Settled), nameof(ProjectStatus.Underway))]
    [InlineData(nameof(ProjectStatus.Spread), nameof(ProjectStatus.Idea))]
    [InlineData(nameof(ProjectStatus.Idea), nameof(ProjectStatus.Settled))]
    [InlineData(nameof(ProjectStatus.Filed), nameof(ProjectStatus.Evaluated))]
    public void A_guarded_move_is_refused(string from, string to)
    {
        var project = Made.Project(Of(from));
        Should.Throw<BusinessException>(() => project.MoveTo(Of(to), Days.Today)).Code.ShouldBe(ProjectsErrors.StatusMoveRefused);
        project.Status.ShouldBe(Of(from));
    }

    [Theory]
    [InlineData(nameof(ProjectStatus.Refused), nameof(ProjectStatus.Filed))]
    [InlineData(nameof(ProjectStatus.Granted), nameof(ProjectStatus.Underway))]
    [InlineData(nameof(ProjectStatus.Underway), nameof(ProjectStatus.Settled))]
    [InlineData(nameof(ProjectStatus.Evaluated), nameof(ProjectStatus.Spread))]
    public void An_allowed_move_is_dated(string from, string to)
    {
        var project = Made.Project(Of(from));
        project.MoveTo(Of(to), Days.Today.AddDays(3));
        (project.Status, project.StatusSince).ShouldBe((Of(to), Days.Today.AddDays(3)));
    }

    private static ProjectStatus Of(string name) => Enum.Parse<ProjectStatus>(name);
}
