using Crm.Foundation.Errors;
using Crm.Modules.Projects.Milestones;
using Crm.Modules.Projects.Tests.Projects;

namespace Crm.Modules.Projects.Tests.Milestones;

public class MilestoneTests
{
    [Theory, InlineData(-1, true), InlineData(0, false), InlineData(1, false)]
    public void A_milestone_is_late_the_day_after_its_date(int days, bool late) => Made.Milestone(days).IsLate(Days.Today).ShouldBe(late);

    [Fact]
    public void A_forecast_replaces_the_planned_date_and_keeps_it()
    {
        var milestone = Made.Milestone(-10);
        milestone.Forecast(Days.Today.AddDays(5), "appel d'offres infructueux");
        milestone.IsLate(Days.Today).ShouldBeFalse();
        (milestone.PlannedOn, milestone.DueOn).ShouldBe((Days.Today.AddDays(-10), Days.Today.AddDays(5)));
        milestone.ForgetForecast();
        milestone.IsLate(Days.Today).ShouldBeTrue();
    }

    [Fact]
    public void Planning_again_leaves_the_forecast_in_force()
    {
        var milestone = Made.Milestone(-10);
        milestone.Forecast(Days.Today.AddDays(5), "retard");
        milestone.Plan(MilestoneKind.Works, "Travaux", Days.Today.AddDays(-3));
        milestone.DueOn.ShouldBe(Days.Today.AddDays(5));
    }

    [Theory, InlineData(""), InlineData(null)]
    public void A_forecast_says_why(string? reason) =>
        Should.Throw<InputException>(() => Made.Milestone(0).Forecast(Days.Today, reason!)).Errors.Single().Field.ShouldBe("reason");

    [Fact]
    public void A_done_milestone_is_never_late()
    {
        var milestone = Made.Milestone(-10);
        milestone.Complete(Days.Today, Days.Today);
        milestone.IsLate(Days.Today).ShouldBeFalse();
    }

    [Fact]
    public void A_milestone_is_not_done_in_the_future() =>
        Should.Throw<InputException>(() => Made.Milestone(0)
            .Complete(Days.Today.AddDays(1), Days.Today)).Errors.Single().Code.ShouldBe(MilestonesErrors.DoneInFuture);

    [Fact]
    public void Ticking_twice_is_refused()
    {
        var milestone = Made.Milestone(0);
        milestone.Complete(Days.Today, Days.Today);
        Should.Throw<BusinessException>(() => milestone.Complete(Days.Today, Days.Today)).Code.ShouldBe(MilestonesErrors.MilestoneAlreadyDone);
        Should.Throw<BusinessException>(() => milestone.Forecast(Days.Today, "trop tard")).Code.ShouldBe(MilestonesErrors.MilestoneAlreadyDone);
        milestone.Reopen();
        milestone.DoneOn.ShouldBeNull();
    }

    [Fact]
    public void An_open_milestone_is_not_reopened() =>
        Should.Throw<BusinessException>(() => Made.Milestone(0).Reopen()).Code.ShouldBe(MilestonesErrors.MilestoneNotDone);

    [Theory, InlineData(1999, 12, 31), InlineData(2100, 1, 1)]
    public void A_date_out_of_this_century_is_refused(int year, int month, int day) =>
        Should.Throw<InputException>(() => Made.Milestone(0)
            .Plan(MilestoneKind.Works, "Travaux", new DateOnly(year, month, day))).Errors.Single().Code.ShouldBe(MilestonesErrors.DateOutOfRange);

    [Theory, InlineData(-1, "en retard de 1\u00a0jour"), InlineData(0, "aujourd’hui"), InlineData(1, "demain"), InlineData(30, "dans 30\u00a0jours"),
        InlineData(31, "23/12/2026")]
    public void A_line_says_when_in_words(int days, string words)
    {
        var due = Days.Today.AddDays(days);
        var milestone = new MilestoneOutput(Guid.Empty, Guid.Empty, "Projet", MilestoneKind.Works, "Travaux", due, null, null, null, due, days < 0);
        new MilestoneItem(milestone, Days.Today, true, true, false).When.ShouldBe(words);
    }

    [Fact]
    public void Every_step_has_a_word() => Enum.GetValues<MilestoneKind>().ShouldAllBe(k => k.Word().Length > 0);
}
