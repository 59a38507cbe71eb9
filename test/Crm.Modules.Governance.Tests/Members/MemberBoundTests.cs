using Crm.Foundation.Errors;
using Crm.Modules.Governance.Members;
using Crm.Workbench.Persons;

namespace Crm.Modules.Governance.Tests.Members;

/// <summary>A seat at the bounds of its words, its dates and its neighbours.</summary>
public sealed class MemberBoundTests
{
    private static IReadOnlyList<(string Field, string Code)> Refused(Action work) =>
        [.. Should.Throw<InputException>(work).Errors.Select(e => (e.Field, e.Code))];

    [Theory, InlineData("name"), InlineData("quality"), InlineData("college"), InlineData("authority"), InlineData("endReason")]
    public void Each_word_has_at_most_200_characters(string field)
    {
        MemberFacts With(int length)
        {
            var (facts, text) = (People.Facts(to: Days.Today), new string('a', length));
            return field switch
            {
                "name" => facts with { Name = text }, "quality" => facts with { Quality = text }, "college" => facts with { College = text },
                "authority" => facts with { Authority = text }, _ => facts with { EndReason = text },
            };
        }

        With(200).Check();
        Refused(With(201).Check).ShouldBe([(field, CoreErrors.TooLong)]);
    }

    [Theory, InlineData("1999-12-31", false), InlineData("2000-01-01", true), InlineData("2099-12-31", true), InlineData("2100-01-01", false)]
    public void A_mandate_is_of_this_century(string day, bool accepted)
    {
        var facts = People.Facts(from: Days.On(day));
        if (accepted) facts.Check();
        else Refused(facts.Check).ShouldBe([("from", CoreErrors.OutOfRange)]);
    }

    [Fact]
    public void An_end_has_a_day_and_a_short_reason()
    {
        var member = People.Seated();
        Refused(() => member.End(null, new string('a', 201))).ShouldBe([("on", CoreErrors.Required), ("reason", CoreErrors.TooLong)]);
        member.To.ShouldBeNull();
        member.End(People.Start, " ");
        (member.To, member.EndReason).ShouldBe((People.Start, null));
    }

    [Fact]
    public void A_mandate_that_nothing_ends_has_no_reason_to_end()
    {
        var member = People.Seated();
        member.Change(People.Facts() with { EndReason = "sans objet" });
        member.EndReason.ShouldBeNull();
    }

    [Fact]
    public void Its_legal_end_is_six_years_after_its_start() => People.Seated(from: "2024-02-29").LegalEnd.ShouldBe(Days.On("2030-02-28"));

    [Theory]
    [InlineData("2026-01-01", null, "2026-06-01", null, true)]
    [InlineData("2026-01-01", "2026-05-31", "2026-06-01", null, false)]
    [InlineData("2026-01-01", "2026-06-01", "2026-06-01", null, true)]
    [InlineData("2026-06-01", null, "2026-01-01", "2026-05-31", false)]
    [InlineData("2026-06-01", null, "2026-01-01", "2026-06-01", true)]
    public void Two_mandates_meet_when_they_share_a_day(string from, string? to, string otherFrom, string? otherTo, bool meet)
    {
        var (one, other) = (People.Seated(from: from, to: to), People.Seated(from: otherFrom, to: otherTo));
        (one.Overlaps(other), other.Overlaps(one)).ShouldBe((meet, meet));
    }

    [Fact]
    public void Members_and_secretaries_are_as_many_as_wanted()
    {
        Member[] others = [.. Enumerable.Range(0, 40).Select(_ => People.Seated()), .. Enumerable.Range(0, 3).Select(_ => People.Seated(MemberRole.Secretary))];
        Seating.Check(others, People.Seated());
        Seating.Check(others, People.Seated(MemberRole.Secretary));
    }

    [Fact]
    public void A_refusal_names_who_sits_there()
    {
        var president = People.Seated(MemberRole.President);
        Should.Throw<BusinessException>(() => Seating.Check([president], People.Seated(MemberRole.President))).Values["name"].ShouldBe("Camille Exemple");
        Should.Throw<BusinessException>(() =>
            Seating.Check([.. Enumerable.Range(0, 3).Select(_ => People.Seated(MemberRole.VicePresident))], People.Seated(MemberRole.VicePresident)))
            .Values["max"].ShouldBe("3");
    }

    [Fact]
    public void A_substitute_president_leaves_the_seat_free() =>
        Seating.Check([People.Seated(MemberRole.President, seat: SeatKind.Substitute)], People.Seated(MemberRole.President));

    [Fact]
    public void Every_role_and_seat_has_its_name()
    {
        MemberWords.Roles.Keys.ShouldBe(Enum.GetValues<MemberRole>(), ignoreOrder: true);
        MemberWords.Seats.Keys.ShouldBe(Enum.GetValues<SeatKind>(), ignoreOrder: true);
    }
}
