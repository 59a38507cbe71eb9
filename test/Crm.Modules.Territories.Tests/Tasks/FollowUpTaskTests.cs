using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Testing;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Tasks;

public sealed class FollowUpTaskTests
{
    private static FollowUpTask Open(int due = 3) =>
        new(Guid.NewGuid(), new Promise("Rappeler", Days.Ahead(due), Guid.NewGuid()), null, Audience.Caf, [Log.Lille], Days.Today);

    private static FollowUpTask Done()
    {
        var task = Open();
        task.Complete(Days.Today);
        return task;
    }

    private static string Code(Action verb) => Should.Throw<BusinessException>(verb).Code;

    [Fact]
    public void A_done_task_is_not_completed_twice() => Code(() => Done().Complete(Days.Today)).ShouldBe(TaskErrors.TaskAlreadyDone);

    [Fact]
    public void Snoozing_a_done_task_is_refused() => Code(() => Done().SnoozeUntil(Days.Ahead(1), "relancé", Days.Today))
        .ShouldBe(TaskErrors.TaskAlreadyDone);

    [Theory, InlineData(0), InlineData(-1), InlineData(200)]
    public void A_snooze_ends_between_tomorrow_and_six_months(int days) =>
        Code(() => Open().SnoozeUntil(Days.Ahead(days), "relancé", Days.Today)).ShouldBe(TaskErrors.SnoozeOutOfRange);

    [Fact]
    public void A_snooze_needs_a_date_and_a_reason() =>
        Should.Throw<InputException>(() => Open().SnoozeUntil(null, " ", Days.Today)).Errors.Select(e => e.Field).ShouldBe(["until", "reason"]);

    [Fact]
    public void A_snoozed_task_opens_again_on_its_day()
    {
        var task = Open();
        task.SnoozeUntil(Days.Today.AddMonths(6), "relancé", Days.Today);
        task.StatusOn(Days.Today.AddMonths(6).AddDays(-1)).ShouldBe(FollowUpStatus.Snoozed);
        task.StatusOn(Days.Today.AddMonths(6)).ShouldBe(FollowUpStatus.Open);
    }

    [Fact]
    public void Reopening_takes_back_completion_and_snooze()
    {
        var task = Done();
        task.Reopen(Days.Today);
        task.StatusOn(Days.Today).ShouldBe(FollowUpStatus.Open);
        Code(() => task.Reopen(Days.Today)).ShouldBe(TaskErrors.TaskAlreadyOpen);
    }

    [Fact]
    public void A_title_and_a_date_are_required() =>
        Should.Throw<InputException>(() => Open().Plan("", null, Guid.NewGuid(), Days.Today)).Errors.Select(e => (e.Field, e.Code))
            .ShouldBe([("title", CoreErrors.Required), ("dueDate", CoreErrors.Required)]);

    [Fact]
    public void A_due_date_is_at_most_five_years_ahead()
    {
        Open().Plan("a", Days.Today.AddYears(5), Guid.NewGuid(), Days.Today);
        Should.Throw<InputException>(() =>
            Open().Plan("a", Days.Today.AddYears(5).AddDays(1), Guid.NewGuid(), Days.Today)).Errors.ShouldHaveSingleItem().Code.ShouldBe(
            TaskErrors.DueTooFar);
    }
}
