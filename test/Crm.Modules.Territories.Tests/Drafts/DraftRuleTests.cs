using Crm.Foundation.Errors;
using Crm.Workbench;
using Crm.Workbench.Drafts;

namespace Crm.Modules.Territories.Tests.Drafts;

/// <summary>How much of a form is kept while it is typed.</summary>
public sealed class DraftRuleTests
{
    private static readonly DateTime Now = Days.Start.UtcDateTime;

    private static Draft Of(string? json) => new(Guid.NewGuid(), "echange:nouveau", json, Now);

    [Fact]
    public void A_draft_has_at_most_100_kilobytes_as_written()
    {
        Of(new string('x', 100 * 1024)).Json.Length.ShouldBe(102_400);
        Should.Throw<BusinessException>(() => Of(new string('x', 100 * 1024 + 1))).ShouldSatisfyAllConditions(
            e => e.Code.ShouldBe(WorkbenchErrors.DraftTooLarge), e => e.Status.ShouldBe(413), e => e.Values["max"].ShouldBe("100"));
        Should.Throw<BusinessException>(() => Of(new string('é', 51_201))).Code.ShouldBe(WorkbenchErrors.DraftTooLarge, "an accent weighs two bytes");
    }

    [Theory, InlineData(null), InlineData("")]
    public void It_says_something(string? json) =>
        Should.Throw<InputException>(() => Of(json)).Errors.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(e => e.Field.ShouldBe("json"), e => e.Code.ShouldBe(CoreErrors.Required));

    [Fact]
    public void Kept_again_it_is_what_was_typed_last()
    {
        var draft = Of("{}");
        draft.Keep("""{"a":"b\0"}""", Now.AddMinutes(1));
        (draft.Json, draft.SavedAt).ShouldBe(("""{"a":"b\0"}""", Now.AddMinutes(1)));
        draft.Keep("a\0b", Now);
        draft.Json.ShouldBe("ab");
    }

    [Fact]
    public void Its_name_has_at_most_200_characters()
    {
        Draft.Name(new string('k', 200)).Length.ShouldBe(200);
        Draft.Name("a\0b").ShouldBe("ab");
        Should.Throw<InputException>(() => Draft.Name(new string('k', 201))).Errors.ShouldHaveSingleItem().Code.ShouldBe(CoreErrors.TooLong);
        Should.Throw<InputException>(() => Draft.Name(" ")).Errors.ShouldHaveSingleItem().Code.ShouldBe(CoreErrors.Required);
    }
}
