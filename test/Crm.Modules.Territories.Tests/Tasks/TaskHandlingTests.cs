using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Tests.Exchanges;

namespace Crm.Modules.Territories.Tests.Tasks;

/// <summary>A task handed over, opened to others, put back and forgotten.</summary>
public sealed class TaskHandlingTests
{
    private static readonly Guid First = Guid.NewGuid(), Second = Guid.NewGuid();

    private static FollowUpTask Open(Audience audience = Audience.Caf) =>
        new(Guid.NewGuid(), new Promise("Rappeler la mairie", Days.Ahead(3), First), null, audience, [Log.Lille], Days.Today);

    [Fact]
    public void It_is_handed_to_somebody_until_it_is_done()
    {
        var task = Open();
        task.HandTo(Second);
        task.Assignee.ShouldBe(Second);
        task.Complete(Days.Today);
        Should.Throw<BusinessException>(() => task.HandTo(First)).Code.ShouldBe(TaskErrors.TaskAlreadyDone);
        task.Assignee.ShouldBe(Second);
    }

    [Fact]
    public void Doing_it_takes_it_out_of_its_snooze()
    {
        var task = Open();
        task.SnoozeUntil(Days.Ahead(5), "Congés", Days.Today);
        (task.SnoozedUntil, task.SnoozeReason).ShouldBe((Days.Ahead(5), "Congés"));
        task.Complete(Days.Today);
        (task.DoneOn, task.SnoozedUntil, task.SnoozeReason).ShouldBe((Days.Today, null, null));
        task.StatusOn(Days.Today).ShouldBe(FollowUpStatus.Done);
    }

    [Fact]
    public void A_deed_over_many_is_put_back_exactly()
    {
        var task = Open();
        task.SnoozeUntil(Days.Ahead(5), "Congés", Days.Today);
        var before = TaskState.Of(task);
        task.HandTo(Second);
        task.Complete(Days.Today);

        task.PutBack(before);

        TaskState.Of(task).ShouldBe(before);
        (task.Assignee, task.StatusOn(Days.Today)).ShouldBe((First, FollowUpStatus.Snoozed));
    }

    [Theory, InlineData(1, true), InlineData(0, false)]
    public void A_snooze_lasts_from_tomorrow(int days, bool accepted)
    {
        var task = Open();
        if (accepted) task.SnoozeUntil(Days.Ahead(days), "Congés", Days.Today);
        else Should.Throw<BusinessException>(() => task.SnoozeUntil(Days.Ahead(days), "Congés", Days.Today)).Code.ShouldBe(TaskErrors.SnoozeOutOfRange);
        (task.SnoozedUntil is not null).ShouldBe(accepted);
    }

    [Fact]
    public void A_snooze_lasts_six_months_to_the_day()
    {
        var task = Open();
        task.SnoozeUntil(Days.Today.AddMonths(6), "Congés", Days.Today);
        Should.Throw<BusinessException>(() => task.SnoozeUntil(Days.Today.AddMonths(6).AddDays(1), "Congés", Days.Today)).Values["months"].ShouldBe("6");
    }

    [Fact]
    public void The_reason_of_a_snooze_has_at_most_300_characters()
    {
        var task = Open();
        task.SnoozeUntil(Days.Ahead(1), new string('a', 300), Days.Today);
        Should.Throw<InputException>(() => task.SnoozeUntil(Days.Ahead(1), new string('a', 301), Days.Today)).Errors.ShouldHaveSingleItem().Code
            .ShouldBe(CoreErrors.TooLong);
    }

    [Fact]
    public void A_title_has_at_most_200_characters()
    {
        var task = Open();
        task.Plan(new string('a', 200), Days.Today, First, Days.Today);
        task.Title.Length.ShouldBe(200);
        Should.Throw<InputException>(() => task.Plan(new string('a', 201), Days.Today, First, Days.Today)).Errors.ShouldHaveSingleItem().Code
            .ShouldBe(CoreErrors.TooLong);
    }

    [Fact]
    public void A_due_date_may_be_past_not_before_1990()
    {
        var task = Open();
        task.Plan("a", new DateOnly(1990, 1, 1), First, Days.Today);
        Should.Throw<InputException>(() => task.Plan("a", new DateOnly(1989, 12, 31), First, Days.Today)).Errors.ShouldHaveSingleItem().Code
            .ShouldBe(DateErrors.DateTooOld);
    }

    [Fact]
    public void Its_scope_is_that_of_its_places_and_of_everybody_when_national()
    {
        var task = Open(Audience.National);
        task.ScopeRows.Select(r => r.Code).ShouldBe(["59", ScopeRow.Everywhere], ignoreOrder: true);
        task.OpenTo(Audience.Caf);
        task.ScopeRows.ShouldHaveSingleItem().Code.ShouldBe("59");
        task.Follow(Audience.Caf, [Log.Ternois]);
        task.ScopeRows.Select(r => r.Code).ShouldBe(["62", "80"], ignoreOrder: true);
        task.Territories.ShouldHaveSingleItem().TerritoryId.ShouldBe(Log.Ternois.Id);
    }

    [Fact]
    public void Forgotten_it_no_longer_says_what_was_promised()
    {
        var task = Open();
        task.SnoozeUntil(Days.Ahead(5), "Attend Mme X", Days.Today);
        task.Forget();
        (task.SearchText, task.SnoozeReason).ShouldBe(("", null));
        task.Title.ShouldNotContain("mairie");
        task.SnoozedUntil.ShouldBe(Days.Ahead(5), "when stays");
    }

    [Fact]
    public void An_open_task_is_not_reopened() =>
        Should.Throw<BusinessException>(() => Open().Reopen(Days.Today)).Code.ShouldBe(TaskErrors.TaskAlreadyOpen);

    [Fact]
    public void One_snoozed_is_reopened_before_its_day()
    {
        var task = Open();
        task.SnoozeUntil(Days.Ahead(5), "Congés", Days.Today);
        task.Reopen(Days.Today);
        (task.SnoozedUntil, task.SnoozeReason, task.StatusOn(Days.Today)).ShouldBe((null, null, FollowUpStatus.Open));
        task.SnoozeUntil(Days.Ahead(5), "Congés", Days.Today);
        Should.Throw<BusinessException>(() => task.Reopen(Days.Ahead(5))).Code.ShouldBe(TaskErrors.TaskAlreadyOpen);
    }
}
