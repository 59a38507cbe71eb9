using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Modules.Territories.Tests.Views;

/// <summary>A verb over many lines: what its rules refuse is counted by reason and stops nothing.</summary>
public sealed class BulkTests
{
    private sealed class Thing() : Entity(Guid.NewGuid());

    private static List<Thing> Things(int count) => [.. Enumerable.Range(0, count).Select(_ => new Thing())];

    [Fact]
    public void Lines_that_a_rule_refuses_are_counted_by_reason()
    {
        var things = Things(5);
        var result = things.Each(5, t =>
        {
            if (t == things[1]) throw new BusinessException("A");
            if (t == things[2] || t == things[4]) throw new BusinessException("B");
        });
        (result.Done, result.Refused, result.UndoId).ShouldBe((2, 3, null));
        result.Reasons.ShouldBe(new Dictionary<string, int> { ["A"] = 1, ["B"] = 2 }, ignoreOrder: true);
    }

    [Fact]
    public void Lines_asked_for_and_not_read_are_unknown()
    {
        var result = Things(2).Each(5, _ => { });
        (result.Done, result.Refused).ShouldBe((2, 3));
        result.Reasons.ShouldBe(new Dictionary<string, int> { [CoreErrors.NotFound] = 3 });
    }

    [Fact]
    public void All_done_nothing_is_refused()
    {
        var result = Things(3).Each(3, _ => { });
        (result.Done, result.Refused, result.Reasons.Count).ShouldBe((3, 0, 0));
    }

    [Fact]
    public void A_wrong_input_stops_the_deed() => Should.Throw<InputException>(() => Things(2).Each(2, _ => new InputErrors().Add("until", "X").ThrowIfAny()));

    [Fact]
    public void How_many_were_asked_for_is_counted_once_each()
    {
        var id = Guid.NewGuid();
        new Selection([id, id, Guid.NewGuid()]).Asked(99).ShouldBe(2);
        new Selection(All: true).Asked(99).ShouldBe(99);
        new Selection().Asked(99).ShouldBe(0);
    }
}
