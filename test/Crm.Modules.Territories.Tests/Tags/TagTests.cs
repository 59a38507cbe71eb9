using Crm.Foundation.Errors;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Exchanges.Tags;
using Crm.Testing;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Tags;

public sealed class TagTests
{
    private static Tag Made(TagReach reach = TagReach.Shared, string name = "Vigilance") => new(Guid.NewGuid(), name, reach, TagColour.Red, ["59"]);

    [Fact]
    public void A_name_has_at_most_60_characters()
    {
        Made(name: new string('a', 60)).Name.Length.ShouldBe(60);
        Should.Throw<InputException>(() => Made(name: new string('a', 61))).Errors.ShouldHaveSingleItem().Code.ShouldBe(CoreErrors.TooLong);
        foreach (var empty in (string[])["", "  ", "--", "…"]) Should.Throw<InputException>(() => Made(name: empty)).Errors[0].Field.ShouldBe("name");
    }

    [Fact]
    public void A_shared_one_belongs_to_a_Caf() =>
        Should.Throw<BusinessException>(() =>
            new Tag(Guid.NewGuid(), "Vigilance", TagReach.Shared, TagColour.Red, [])).Code.ShouldBe(ExchangeErrors.TagNeedsDepartment);

    [Fact]
    public void Its_scope_follows_its_reach()
    {
        Made().ScopeRows.Select(r => r.Code).ShouldBe(["59"]);
        Made(TagReach.Personal).ScopeRows.Select(r => r.Code).ShouldBe(["59", "*"], ignoreOrder: true);
        Made(TagReach.National).ScopeRows.Select(r => r.Code).ShouldBe(["*"]);
    }

    [Fact]
    public void It_never_merges_into_itself_nor_into_one_that_fewer_people_see()
    {
        var tag = Made();
        Should.Throw<BusinessException>(() => tag.MergeInto(tag, Days.Start.UtcDateTime)).Code.ShouldBe(ExchangeErrors.TagMergeSelf);
        Should.Throw<BusinessException>(() => tag.MergeInto(Made(TagReach.Personal), Days.Start.UtcDateTime)).Code.ShouldBe(ExchangeErrors.TagMergeNarrows);
        tag.MergeInto(Made(TagReach.National), Days.Start.UtcDateTime);
        tag.DeletedAt.ShouldNotBeNull();
        tag.Restore();
        (tag.DeletedAt, tag.MergedInto).ShouldBe(((DateTime?)null, (Guid?)null));
    }

    [Fact]
    public void A_retagging_is_undone_once_and_within_30_days()
    {
        var retagging = new Retagging(Guid.NewGuid(), Guid.NewGuid(), Days.Start.UtcDateTime);
        Should.Throw<BusinessException>(() => retagging.Undo(Days.Start.UtcDateTime.AddDays(31))).Code.ShouldBe(ExchangeErrors.RetagTooOld);
        retagging.Undo(Days.Start.UtcDateTime.AddDays(29));
        Should.Throw<BusinessException>(() => retagging.Undo(Days.Start.UtcDateTime.AddDays(29))).Code.ShouldBe(ExchangeErrors.RetagUndone);
    }
}
