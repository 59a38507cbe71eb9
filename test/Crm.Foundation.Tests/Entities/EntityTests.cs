using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Foundation.Events;
using Crm.Foundation.Tests.Data;
using Crm.Modules.Territories.Accompaniments;

namespace Crm.Foundation.Tests.Entities;

/// <summary>What every thing of the house does: thrown away and taken back, changed from its own version, in scope where it is said.</summary>
public sealed class EntityTests
{
    private static readonly DateTime Now = Days.Start.UtcDateTime;

    private static Note Some(params string[] departments) => new(Guid.NewGuid(), "Note", departments);

    [Fact]
    public void Thrown_away_it_keeps_the_day_of_the_first_time()
    {
        var note = Some();
        note.Delete(Now);
        note.Delete(Now.AddDays(3));
        note.DeletedAt.ShouldBe(Now);
        note.Restore();
        note.DeletedAt.ShouldBeNull();
    }

    [Fact]
    public void A_change_prepared_on_another_version_is_refused()
    {
        var note = Some();
        note.MustBe(null);
        note.MustBe(note.Stamp);
        Should.Throw<BusinessException>(() => note.MustBe(Guid.NewGuid()))
            .ShouldSatisfyAllConditions(e => e.Code.ShouldBe(CoreErrors.Stale), e => e.Status.ShouldBe(412));
    }

    [Fact]
    public void What_happened_is_told_until_it_is_handled()
    {
        var note = Some();
        note.Events.ShouldHaveSingleItem().ShouldBe(new Noted("Note"));
        note.ForgetEvents();
        note.Events.ShouldBeEmpty();
    }

    [Fact]
    public void Scope_rows_become_the_wanted_ones_touching_only_what_differs()
    {
        var note = Some("59", "62");
        var kept = note.ScopeRows.Single(r => r.Code == "62");
        note.Cover("62", "80", "80");
        note.ScopeRows.Select(r => r.Code).ShouldBe(["62", "80"], ignoreOrder: true);
        note.ScopeRows.ShouldContain(kept);
        note.Cover();
        note.ScopeRows.ShouldBeEmpty();
    }

    [Fact]
    public void Who_acts_becomes_another_and_comes_back()
    {
        var user = new CurrentUser();
        user.IsSignedIn.ShouldBeFalse();
        using (user.Become(AccessProfile.System(Guid.NewGuid())))
        {
            user.Name.ShouldBe("Système");
            using (user.Become(AccessProfile.Nobody)) user.IsSignedIn.ShouldBeFalse();
            user.IsSignedIn.ShouldBeTrue();
        }
        user.Profile.ShouldBe(AccessProfile.Nobody);
    }

    [Fact]
    public void Who_lacks_a_right_is_refused()
    {
        var user = new CurrentUser();
        using var _ = user.Become(AccessProfile.Nobody with { Permissions = new HashSet<string> { "A" } });
        user.Demand("A");
        Should.Throw<BusinessException>(() => user.Demand("B")).Status.ShouldBe(403);
    }

    [Theory, InlineData("59", true), InlineData("62", false), InlineData("", false)]
    public void One_covers_ones_departements(string code, bool covers)
    {
        var profile = AccessProfile.Nobody with { Departments = ["59"] };
        profile.Covers(code.Length == 0 ? [] : [code]).ShouldBe(covers);
        (profile with { Everything = true }).Covers([]).ShouldBeTrue();
    }

    [Fact]
    public void A_message_that_fails_is_tried_again_and_says_why()
    {
        var message = new OutboxMessage(Guid.NewGuid(), "mail", "{}", Now);
        message.Failed(new string('a', 1_200));
        message.Failed("refusé");
        (message.Attempts, message.Error, message.SentAt).ShouldBe((2, "refusé", null));
        message.Sent(Now);
        (message.SentAt, message.Error).ShouldBe((Now, null));
    }

    [Fact]
    public void A_long_reason_fits_its_column()
    {
        var message = new OutboxMessage(Guid.NewGuid(), "mail", "{}", Now);
        message.Failed(new string('a', 1_200));
        message.Error!.Length.ShouldBe(1_000);
    }
}
