using Crm.Foundation.Errors;
using Crm.Modules.Governance.Members;
using Crm.Workbench.Persons;

namespace Crm.Modules.Governance.Tests.Members;

public sealed class SeatingTests
{
    [Fact]
    public void Two_presidents_in_office_are_refused() =>
        CodeOf([People.Seated(MemberRole.President)], People.Seated(MemberRole.President, "2026-06-01")).ShouldBe(MembersErrors.PresidentTaken);

    [Theory, InlineData("2026-06-30", MembersErrors.PresidentTaken), InlineData("2026-07-01", null)]
    public void A_president_follows_another_from_the_day_after(string from, string? code) =>
        CodeOf([People.Seated(MemberRole.President, to: "2026-06-30")], People.Seated(MemberRole.President, from)).ShouldBe(code);

    [Fact]
    public void A_president_may_have_a_substitute() =>
        CodeOf([People.Seated(MemberRole.President)], People.Seated(MemberRole.President, seat: SeatKind.Substitute)).ShouldBeNull();

    [Theory, InlineData(2, null), InlineData(3, MembersErrors.VicePresidentsTaken)]
    public void At_most_three_vice_presidents_sit_at_once(int already, string? code) =>
        CodeOf([.. Enumerable.Range(0, already).Select(_ => People.Seated(MemberRole.VicePresident))], People.Seated(MemberRole.VicePresident)).ShouldBe(code);

    [Fact]
    public void Vice_presidents_who_follow_one_another_count_once()
    {
        Member[] others = [
            People.Seated(MemberRole.VicePresident), People.Seated(MemberRole.VicePresident),
            People.Seated(MemberRole.VicePresident, to: "2026-03-31"), People.Seated(MemberRole.VicePresident, "2027-01-01")];
        CodeOf(others, People.Seated(MemberRole.VicePresident, "2026-04-01", "2026-12-31")).ShouldBeNull();
        CodeOf(others, People.Seated(MemberRole.VicePresident, "2026-04-01", "2027-01-01")).ShouldBe(MembersErrors.VicePresidentsTaken);
    }

    [Fact]
    public void An_account_has_one_seat_at_a_time()
    {
        var account = Guid.NewGuid();
        CodeOf([People.Seated(account: account, to: "2026-06-30")], People.Seated(account: account, from: "2026-06-30"))
            .ShouldBe(MembersErrors.AlreadySeated);
        CodeOf([People.Seated(account: account, to: "2026-06-30")], People.Seated(account: account, from: "2026-07-01")).ShouldBeNull();
        CodeOf([People.Seated(account: account)], People.Seated(account: account, seat: SeatKind.Substitute)).ShouldBe(MembersErrors.AlreadySeated);
    }

    private static string? CodeOf(IReadOnlyCollection<Member> others, Member seated)
    {
        try
        {
            Seating.Check(others, seated);
            return null;
        }
        catch (BusinessException refused)
        {
            return refused.Code;
        }
    }
}
