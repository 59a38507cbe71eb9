using Crm.Foundation.Errors;
using Crm.Modules.Governance.Bodies;

namespace Crm.Modules.Governance.Tests.Bodies;

/// <summary>The words of a body at their bounds, and how it is found.</summary>
public sealed class BodyBoundTests
{
    private static Body Some(BodyKind kind = BodyKind.Commission) => new(Guid.NewGuid(), kind, "59", "Commission parentalité");

    private static IReadOnlyList<(string Field, string Code)> Refused(Action work) =>
        [.. Should.Throw<InputException>(work).Errors.Select(e => (e.Field, e.Code))];

    [Fact]
    public void A_name_is_asked_for() => Refused(() => Some().Rename(" ")).ShouldBe([("name", CoreErrors.Required)]);

    [Fact]
    public void A_word_to_the_members_has_at_most_4000_characters()
    {
        var body = Some();
        body.Tell(new string('a', 4000));
        body.Note!.Length.ShouldBe(4000);
        Refused(() => body.Tell(new string('a', 4001))).ShouldBe([("note", CoreErrors.TooLong)]);
        body.Tell(" ");
        body.Note.ShouldBeNull();
    }

    [Fact]
    public void It_is_found_by_its_kind_its_name_and_its_departement()
    {
        Some().SearchName.ShouldBe("commission commission parentalite 59");
        Body.CdsfOf("59", "Nord").SearchName.ShouldContain("comite departemental des services aux familles");
        var body = Some(BodyKind.Steering);
        body.Rename("Copil d’été");
        body.SearchName.ShouldBe("copil copil d ete 59");
    }

    [Fact]
    public void Any_body_but_a_CDSF_may_be_thrown_away_and_comes_back()
    {
        var body = Some();
        body.Delete(Days.Start.UtcDateTime);
        body.DeletedAt.ShouldBe(Days.Start.UtcDateTime);
        body.Restore();
        body.DeletedAt.ShouldBeNull();
    }

    [Fact]
    public void A_change_of_seats_is_dated()
    {
        var body = Some();
        body.RosterChangedAt.ShouldBeNull();
        body.RosterChanged(Days.Start.UtcDateTime);
        body.RosterChangedAt.ShouldBe(Days.Start.UtcDateTime);
    }

    [Fact]
    public void Every_kind_has_its_own_name() => Enum.GetValues<BodyKind>().Select(k => k.Label()).ShouldBeUnique();
}
