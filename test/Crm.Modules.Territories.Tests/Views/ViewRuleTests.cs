using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Modules.Territories.Tests.Views;

/// <summary>What a view keeps, with whom it is shared, and how long a deed over many lines may be taken back.</summary>
public sealed class ViewRuleTests
{
    private static readonly ListDefinition List = new("things", "Choses", "/choses", ["q", "status"], []);
    private static readonly DateTime Now = Days.Start.UtcDateTime;

    private static SavedView View(string? name = "Mes choses", string? query = "status=Open") => new(Guid.NewGuid(), List, name, query);

    private static IReadOnlyList<(string Field, string Code)> Refused(Action work) =>
        [.. Should.Throw<InputException>(work).Errors.Select(e => (e.Field, e.Code))];

    [Fact]
    public void A_name_is_asked_for_and_has_at_most_80_characters()
    {
        View(new string('a', 80)).Name.Length.ShouldBe(80);
        Refused(() => View(new string('a', 81))).ShouldBe([("name", CoreErrors.TooLong)]);
        Refused(() => View(" ")).ShouldBe([("name", CoreErrors.Required)]);
    }

    [Fact]
    public void It_keeps_what_the_list_knows_and_nothing_else()
    {
        var view = View(" Mes choses ", "?status=Open&q=copil&page=4&autre=x");
        (view.Name, view.Query, view.ListKey).ShouldBe(("Mes choses", "q=copil&status=Open", "things"));
        View(query: null).Query.ShouldBe("");
    }

    [Fact]
    public void A_query_has_at_most_1500_characters_as_given_and_as_kept()
    {
        Refused(() => View(query: new string('q', 1_501))).ShouldBe([("query", CoreErrors.TooLong)]);
        // Each « é » takes six characters once written in an address.
        var long_ = string.Join('&', Enumerable.Repeat("q=" + new string('é', 150), 3));
        Refused(() => View(query: long_)).ShouldBe([("query", CoreErrors.TooLong)]);
    }

    [Fact]
    public void A_list_nobody_knows_is_refused_with_the_rest() =>
        Refused(() => SavedView.Examine(null, null, null).ThrowIfAny()).ShouldBe([("list", CoreErrors.UnknownReference), ("name", CoreErrors.Required)]);

    [Fact]
    public void Shared_with_ones_Caf_it_goes_to_its_departements_and_back()
    {
        var view = View();
        view.Sharing.ShouldBe(Sharing.Private);
        view.Share(Sharing.Departments, ["02", "80"]);
        view.Departments.Select(d => d.Code).ShouldBe(["02", "80"], ignoreOrder: true);
        view.Share(Sharing.Departments, ["80"]);
        view.Departments.ShouldHaveSingleItem().Code.ShouldBe("80");
        view.Share(Sharing.National, ["80"]);
        (view.Sharing, view.Departments.Count).ShouldBe((Sharing.National, 0));
    }

    [Fact]
    public void Who_covers_no_departement_has_nobody_to_share_with()
    {
        var view = View();
        Should.Throw<BusinessException>(() => view.Share(Sharing.Departments, [])).Code.ShouldBe(ViewErrors.NobodyToShareWith);
        view.Sharing.ShouldBe(Sharing.Private);
        view.Share(Sharing.National, []);
    }

    [Fact]
    public void A_deed_is_taken_back_once_within_a_day_to_the_second()
    {
        BulkDeed Deed() => new(Guid.NewGuid(), Guid.NewGuid(), "tasks.complete", "[]", Now);
        var deed = Deed();
        deed.Undo(Now.AddHours(24));
        deed.UndoneAt.ShouldBe(Now.AddHours(24));
        Should.Throw<BusinessException>(() => deed.Undo(Now))
            .ShouldSatisfyAllConditions(e => e.Code.ShouldBe(ViewErrors.UndoDone), e => e.Status.ShouldBe(409));
        Should.Throw<BusinessException>(() => Deed().Undo(Now.AddHours(24).AddSeconds(1))).Code.ShouldBe(ViewErrors.UndoTooLate);
    }

    [Fact]
    public void The_view_a_list_opens_with_is_replaced_by_another()
    {
        var (chosen, other) = (new DefaultView(Guid.NewGuid(), "things", Guid.NewGuid()), Guid.NewGuid());
        chosen.Become(other);
        chosen.ViewId.ShouldBe(other);
    }
}
