using Crm.Foundation.Errors;
using Crm.Modules.Governance.Members;
using Crm.Workbench.Persons;

namespace Crm.Modules.Governance.Tests.Members;

public sealed class MemberTests
{
    [Theory, InlineData("2025-12-31", false), InlineData("2026-01-01", true), InlineData("2026-06-30", true), InlineData("2026-07-01", false)]
    public void A_mandate_is_in_force_from_its_first_to_its_last_day(string day, bool inForce) =>
        People.Seated(to: "2026-06-30").IsInForce(Days.On(day)).ShouldBe(inForce);

    [Fact]
    public void A_mandate_may_last_one_day_but_not_end_before_it_starts()
    {
        People.Seated(to: "2026-01-01").To.ShouldBe(Days.On("2026-01-01"));
        var refused = Should.Throw<InputException>(() => People.Seated(to: "2025-12-31"));
        refused.Errors.ShouldHaveSingleItem().ShouldSatisfyAllConditions(e => e.Field.ShouldBe("to"), e => e.Code.ShouldBe(MembersErrors.EndBeforeStart));
    }

    [Theory, InlineData("2032-01-01", false), InlineData("2032-01-02", true)]
    public void More_than_six_years_is_told(string end, bool exceeds) => People.Seated(to: end).ExceedsLegalTerm(Days.Today).ShouldBe(exceeds);

    [Fact]
    public void A_mandate_that_nothing_ended_is_told_once_its_six_years_are_past()
    {
        People.Seated(from: "2020-11-22").ExceedsLegalTerm(Days.Today).ShouldBeFalse();
        People.Seated(from: "2020-11-21").ExceedsLegalTerm(Days.Today).ShouldBeTrue();
    }

    [Fact]
    public void A_name_a_college_and_a_start_are_required()
    {
        var refused =
            Should.Throw<InputException>(() =>
            new MemberFacts(" ", null, "", MemberRole.Member, SeatKind.Holder, new string('x', 201), null, null, null).Check());
        refused.Errors.Select(e => e.Field).ShouldBe(["name", "college", "authority", "from"], ignoreOrder: true);
    }

    [Fact]
    public void Ending_a_mandate_keeps_its_reason()
    {
        var member = People.Seated();
        member.End(Days.Today, " perte de la qualité ");
        (member.To, member.EndReason).ShouldBe((Days.Today, "perte de la qualité"));
        Should.Throw<InputException>(() => member.End(Days.On("2025-01-01"), null)).Errors[0].Code.ShouldBe(MembersErrors.EndBeforeStart);
    }
}
