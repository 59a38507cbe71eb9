using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Merges;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Modules.Territories.Tests.Network;
using Crm.Workbench.Lists;

namespace Crm.Modules.Territories.Tests.Merges;

/// <summary>What a record may go into, how long it may come back, and what a pair remembers.</summary>
public sealed class MergeRuleTests
{
    private static readonly DateTime Now = Days.Start.UtcDateTime;

    private static Organisation Some() => new(Guid.NewGuid(), Made.Body(), [Log.Lille], null);

    private static Merge Done() => new(Guid.NewGuid(), MergeKind.Organisation, (Guid.NewGuid(), "Gardée"), (Guid.NewGuid(), "Partie"), ["59"]);

    private static DateTime LastMoment(Merge merge) => merge.CreatedAt.AddDays(Merge.UndoDays);

    [Fact]
    public void A_record_goes_into_another_once()
    {
        var (gone, other) = (Some(), Guid.NewGuid());
        gone.GoInto(other, Now);
        (gone.MergedInto, gone.DeletedAt).ShouldBe((other, Now));
        var again = Should.Throw<BusinessException>(() => gone.GoInto(Guid.NewGuid(), Now));
        (again.Code, again.Status, again.Values["mergedInto"]).ShouldBe((MergeErrors.AlreadyMerged, 409, other.ToString()));
    }

    [Fact]
    public void It_never_goes_into_itself()
    {
        var one = Some();
        Should.Throw<BusinessException>(() => one.GoInto(one.Id, Now)).Code.ShouldBe(MergeErrors.IntoItself);
        one.DeletedAt.ShouldBeNull();
        var id = Guid.NewGuid();
        Should.Throw<BusinessException>(() => new Merge(Guid.NewGuid(), MergeKind.Contact, (id, "A"), (id, "A"), ["59"])).Code.ShouldBe(MergeErrors.IntoItself);
    }

    [Fact]
    public void Merged_it_comes_back_by_the_undo_only()
    {
        var gone = Some();
        gone.GoInto(Guid.NewGuid(), Now);
        Should.Throw<BusinessException>(gone.Restore).ShouldSatisfyAllConditions(e => e.Code.ShouldBe(MergeErrors.RestoreByUndo), e => e.Status.ShouldBe(409));
        gone.ComeBack();
        (gone.MergedInto, gone.DeletedAt).ShouldBe(((Guid?)null, (DateTime?)null));
    }

    [Fact]
    public void Only_deleted_it_is_restored()
    {
        var one = Some();
        one.Delete(Now);
        one.Restore();
        one.DeletedAt.ShouldBeNull();
    }

    [Fact]
    public void A_merge_is_undone_once()
    {
        var merge = Done();
        merge.Undo(Guid.NewGuid(), LastMoment(merge), ["le nom", "l’adresse"]);
        (merge.UndoneAt, merge.NotRestored).ShouldBe((LastMoment(merge), "le nom\nl’adresse"));
        Should.Throw<BusinessException>(() => merge.Undo(Guid.NewGuid(), LastMoment(merge), [])).ShouldSatisfyAllConditions(
            e => e.Code.ShouldBe(MergeErrors.AlreadyUndone), e => e.Status.ShouldBe(409));
    }

    [Fact]
    public void It_may_be_undone_for_thirty_days_to_the_second()
    {
        var merge = Done();
        merge.CanUndo(LastMoment(merge)).ShouldBeTrue();
        merge.CanUndo(LastMoment(merge).AddSeconds(1)).ShouldBeFalse();
        Should.Throw<BusinessException>(() => merge.MustBeUndoable(LastMoment(merge).AddDays(1))).ShouldSatisfyAllConditions(
            e => e.Code.ShouldBe(MergeErrors.UndoTooLate), e => e.Values["days"].ShouldBe("30"));
    }

    [Fact]
    public void Nothing_that_stayed_is_nothing_said()
    {
        var merge = Done();
        merge.Undo(Guid.NewGuid(), LastMoment(merge), []);
        merge.NotRestored.ShouldBeNull();
    }

    [Fact]
    public void Forgotten_it_only_says_that_it_happened()
    {
        var merge = Done();
        merge.Moved("""{"name":["A","B"]}""", []);
        merge.Forget("Personne anonymisée");
        (merge.KeptName, merge.GoneName, merge.SearchText, merge.Values, merge.Links, merge.NotRestored)
            .ShouldBe(("Personne anonymisée", "Personne anonymisée", "", "{}", "[]", null));
    }

    [Fact]
    public void It_is_searched_by_both_names_and_in_scope_of_both_records()
    {
        var merge = Done();
        merge.SearchText.ShouldContain("gardee");
        merge.SearchText.ShouldContain("partie");
        merge.ScopeRows.ShouldHaveSingleItem().Code.ShouldBe("59");
    }

    [Fact]
    public void A_pair_is_the_same_whichever_comes_first()
    {
        var (one, other) = (Guid.NewGuid(), Guid.NewGuid());
        DuplicatePair Pair(Guid a, Guid b) => new(Guid.NewGuid(), MergeKind.Contact, a, b, new Likeness(80, ["même nom"]));
        var (there, back) = (Pair(one, other), Pair(other, one));
        (there.FirstId, there.SecondId).ShouldBe((back.FirstId, back.SecondId));
        new[] { there.FirstId, there.SecondId }.ShouldBe([one, other], ignoreOrder: true);
        DuplicatePair.First(one, one).ShouldBe(one);
    }

    [Fact]
    public void Set_aside_it_is_proposed_again_when_somebody_asks()
    {
        var (pair, who) = (new DuplicatePair(Guid.NewGuid(), MergeKind.Contact, Guid.NewGuid(), Guid.NewGuid(), new Likeness(80, ["même nom"])),
            Guid.NewGuid());
        pair.Dismiss(who, Now);
        (pair.DismissedAt, pair.DismissedBy, pair.Asked).ShouldBe((Now, who, false));
        pair.Ask();
        (pair.DismissedAt, pair.DismissedBy, pair.Asked).ShouldBe((null, null, true));
    }

    [Fact]
    public void It_remembers_why_they_look_alike()
    {
        var pair = new DuplicatePair(Guid.NewGuid(), MergeKind.Contact, Guid.NewGuid(), Guid.NewGuid(), new Likeness(80, ["même nom", "même adresse"]));
        DuplicatePair.Reasons(pair.Words).ShouldBe(["même nom", "même adresse"]);
        pair.Look(new Likeness(40, [new string('a', 1_200)]));
        (pair.Score, pair.Words.Length).ShouldBe((40, DuplicatePair.ReasonsMaxLength));
        DuplicatePair.Reasons("").ShouldBeEmpty();
    }

    [Theory, InlineData(119, 119), InlineData(120, 120), InlineData(121, 120)]
    public void A_key_fits_its_column(int length, int kept) => DuplicateKey.Fit(new string('a', length)).Length.ShouldBe(kept);
}
