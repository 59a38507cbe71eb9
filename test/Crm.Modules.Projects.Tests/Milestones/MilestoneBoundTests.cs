using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Projects.Milestones;
using Crm.Modules.Projects.Tests.Projects;

namespace Crm.Modules.Projects.Tests.Milestones;

/// <summary>The dates and words of a milestone at their bounds.</summary>
public sealed class MilestoneBoundTests
{
    private static IReadOnlyList<(string Field, string Code)> Refused(Action work) =>
        [.. Should.Throw<InputException>(work).Errors.Select(e => (e.Field, e.Code))];

    [Theory, InlineData("2000-01-01", true), InlineData("2099-12-31", true), InlineData("1999-12-31", false), InlineData("2100-01-01", false)]
    public void A_date_is_of_this_century(string date, bool accepted)
    {
        var milestone = Made.Milestone(0);
        if (accepted)
        {
            milestone.Plan(MilestoneKind.Works, "Travaux", Days.On(date));
            milestone.Forecast(Days.On(date), "retard");
            return;
        }
        Refused(() => milestone.Plan(MilestoneKind.Works, "Travaux", Days.On(date))).ShouldBe([("plannedOn", MilestonesErrors.DateOutOfRange)]);
        Refused(() => milestone.Forecast(Days.On(date), "retard")).ShouldBe([("date", MilestonesErrors.DateOutOfRange)]);
    }

    [Fact]
    public void It_was_done_in_this_century_too()
    {
        Refused(() => Made.Milestone(0).Complete(new DateOnly(1999, 12, 31), Days.Today)).ShouldBe([("doneOn", MilestonesErrors.DateOutOfRange)]);
        var milestone = Made.Milestone(0);
        milestone.Complete(Days.Ago(400), Days.Today);
        milestone.DoneOn.ShouldBe(Days.Ago(400));
    }

    [Fact]
    public void A_title_has_at_most_200_characters()
    {
        var milestone = Made.Milestone(0);
        milestone.Plan(MilestoneKind.Works, " " + new string('a', 199), Days.Today);
        milestone.Title.Length.ShouldBe(199);
        Refused(() => milestone.Plan(MilestoneKind.Works, new string('a', 201), Days.Today)).ShouldBe([("title", CoreErrors.TooLong)]);
        Refused(() => milestone.Plan(MilestoneKind.Works, " ", Days.Today)).ShouldBe([("title", CoreErrors.Required)]);
    }

    [Fact]
    public void A_reason_has_at_most_500_characters()
    {
        var milestone = Made.Milestone(0);
        milestone.Forecast(Days.Ahead(3), new string('a', 500));
        Refused(() => milestone.Forecast(Days.Ahead(3), new string('a', 501))).ShouldBe([("reason", CoreErrors.TooLong)]);
    }

    [Fact]
    public void A_refused_forecast_changes_nothing()
    {
        var milestone = Made.Milestone(5);
        Should.Throw<InputException>(() => milestone.Forecast(Days.Ahead(9), ""));
        (milestone.ForecastOn, milestone.DueOn).ShouldBe((null, Days.Ahead(5)));
    }

    [Fact]
    public void Done_it_is_neither_forecast_nor_put_back_to_its_plan()
    {
        var milestone = Made.Milestone(0);
        milestone.Forecast(Days.Ahead(3), "retard");
        milestone.Complete(Days.Today, Days.Today);
        Should.Throw<BusinessException>(milestone.ForgetForecast).Code.ShouldBe(MilestonesErrors.MilestoneAlreadyDone);
        (milestone.ForecastOn, milestone.ForecastReason).ShouldBe((Days.Ahead(3), "retard"));
    }

    [Fact]
    public void Back_to_its_plan_it_forgets_the_reason()
    {
        var milestone = Made.Milestone(5);
        milestone.Forecast(Days.Ahead(9), "retard");
        milestone.ForgetForecast();
        (milestone.ForecastOn, milestone.ForecastReason, milestone.DueOn).ShouldBe((null, null, Days.Ahead(5)));
    }

    [Fact]
    public void Planned_again_without_forecast_its_date_is_the_new_plan()
    {
        var milestone = Made.Milestone(5);
        milestone.Plan(MilestoneKind.Opening, "Ouverture", Days.Ahead(9));
        (milestone.DueOn, milestone.Kind).ShouldBe((Days.Ahead(9), MilestoneKind.Opening));
    }

    [Fact]
    public void It_follows_the_readers_of_its_project()
    {
        var milestone = Made.Milestone(0);
        milestone.Follow(["62", ScopeRow.Everywhere], Audience.National);
        (milestone.Audience, milestone.ScopeRows.Count).ShouldBe((Audience.National, 2));
        milestone.Follow(["62"], Audience.Private);
        milestone.ScopeRows.ShouldHaveSingleItem().Code.ShouldBe("62");
    }

    [Fact]
    public void Every_step_has_a_word_of_its_own() => Enum.GetValues<MilestoneKind>().Select(k => k.Word()).ShouldBeUnique();
}
