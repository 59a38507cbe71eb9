using Crm.Foundation.Entities;
using Crm.Foundation.Errors;

namespace Crm.Foundation.Tests.Errors;

/// <summary>What a refusal carries, and the last guards of texts.</summary>
public sealed class RefusalTests
{
    [Fact]
    public void A_refusal_answers_422_unless_said()
    {
        new BusinessException("Crm:X").Status.ShouldBe(422);
        new BusinessException("Crm:X", 409).Status.ShouldBe(409);
        (CoreErrors.Missing().Status, CoreErrors.NotAllowed().Status, CoreErrors.StaleObject().Status).ShouldBe((404, 403, 412));
    }

    [Fact]
    public void Its_values_are_written_the_French_way()
    {
        var refused = new BusinessException("Crm:X").With("rate", 1.5m).With("day", new DateOnly(2026, 2, 1)).With("nothing", null);
        refused.Values.ShouldBe(new Dictionary<string, string> { ["rate"] = "1,5", ["day"] = "01/02/2026", ["nothing"] = "" });
        refused.With("rate", 2).Values["rate"].ShouldBe("2");
    }

    [Theory, InlineData(null), InlineData(""), InlineData(" \t\n"), InlineData("\u00a0"), InlineData("\0"), InlineData(" \0 ")]
    public void Nothing_but_spaces_or_zero_characters_is_no_text(string? value)
    {
        var errors = Should.Throw<InputException>(() => new InputErrors().Text(value, 10, "name").ThrowIfAny()).Errors;
        errors.ShouldHaveSingleItem().Code.ShouldBe(CoreErrors.Required);
        new InputErrors().OptionalText(value, 10, "name").Any.ShouldBeFalse();
    }

    [Theory, InlineData(10, false), InlineData(11, true)]
    public void A_text_has_at_most_its_bound(int length, bool refused)
    {
        new InputErrors().Text(new string('a', length), 10, "name").Any.ShouldBe(refused);
        new InputErrors().OptionalText(new string('a', length), 10, "name").Any.ShouldBe(refused);
    }

    [Fact]
    public void An_examination_joins_another_in_order()
    {
        var errors = new InputErrors().Add("a", "A").Join(new InputErrors().Add("b", "B", ("max", 3))).When(false, "c", "C").When(true, "d", "D");
        Should.Throw<InputException>(errors.ThrowIfAny).Errors.Select(e => e.Field).ShouldBe(["a", "b", "d"]);
    }

    [Fact]
    public void Nothing_wrong_throws_nothing()
    {
        var errors = new InputErrors();
        errors.ThrowIfAny();
        errors.Any.ShouldBeFalse();
    }

    [Theory, InlineData(null, null), InlineData(" ", null), InlineData(" a ", "a")]
    public void An_optional_text_is_trimmed_or_nothing(string? given, string? kept) => Check.OptionalText(given, 10, "note").ShouldBe(kept);

    [Fact]
    public void A_guard_names_the_field() =>
        Should.Throw<InputException>(() => Check.OptionalText(new string('a', 11), 10, "note")).Errors.ShouldHaveSingleItem()
        .ShouldSatisfyAllConditions(e => e.Field.ShouldBe("note"), e => e.Code.ShouldBe(CoreErrors.TooLong), e => e.Values["max"].ShouldBe(10));
}
