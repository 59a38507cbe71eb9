using Crm.Foundation.Errors;
using Crm.Modules.Territories.Accompaniments.Handover;
using Crm.Modules.Territories.Tests.Exchanges;

namespace Crm.Modules.Territories.Tests.Handover;

/// <summary>What changes hands, counted by kind, and until when it comes back.</summary>
public sealed class TransmissionRuleTests
{
    private static Transmission Made() => new(Guid.NewGuid(), Log.Ternois, Guid.NewGuid(), Guid.NewGuid());

    [Fact]
    public void Nobody_hands_over_to_themselves()
    {
        var one = Guid.NewGuid();
        Should.Throw<InputException>(() => new Transmission(Guid.NewGuid(), Log.Lille, one, one)).Errors.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(e => e.Field.ShouldBe("to"), e => e.Code.ShouldBe(HandoverErrors.SamePerson));
    }

    [Fact]
    public void What_is_given_is_counted_by_kind()
    {
        var transmission = Made();
        foreach (var kind in (ThingKind[])[ThingKind.Task, ThingKind.Task, ThingKind.Mission, ThingKind.Kept, ThingKind.Silence]) transmission.Gave(kind,
            Guid.NewGuid());
        (transmission.Tasks, transmission.Missions, transmission.Silences, transmission.Things.Count).ShouldBe((2, 1, 1, 5));
    }

    [Fact]
    public void It_remembers_who_was_in_charge()
    {
        var transmission = Made();
        transmission.Gave(ThingKind.Mission, Guid.NewGuid(), wasInCharge: true);
        transmission.Things.ShouldHaveSingleItem().WasInCharge.ShouldBeTrue();
    }

    [Fact]
    public void It_is_in_scope_where_its_territory_is() => Made().ScopeRows.Select(r => r.Code).ShouldBe(["62", "80"], ignoreOrder: true);

    [Fact]
    public void It_comes_back_once_within_thirty_days_to_the_second()
    {
        var (transmission, last) = (Made(), default(DateTime).AddDays(Transmission.UndoDays));
        Should.Throw<BusinessException>(() => transmission.Undo(last.AddSeconds(1))).ShouldSatisfyAllConditions(
            e => e.Code.ShouldBe(HandoverErrors.UndoTooLate), e => e.Values["days"].ShouldBe("30"));
        transmission.Undo(last);
        transmission.UndoneAt.ShouldBe(last);
        Should.Throw<BusinessException>(() => transmission.Undo(last)).Code.ShouldBe(HandoverErrors.AlreadyUndone);
    }

    [Theory, InlineData(1, 0, 0, "1\u00a0suite"), InlineData(2, 1, 0, "2\u00a0suites, 1\u00a0accompagnement"), InlineData(0, 0, 2, "2\u00a0silences reportés")]
    [InlineData(0, 0, 0, "")]
    public void What_was_handed_over_is_said_in_words(int tasks, int missions, int silences, string words) =>
        new TransmissionOutput(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), tasks, missions, silences, default, null).Said.ShouldBe(words);
}
