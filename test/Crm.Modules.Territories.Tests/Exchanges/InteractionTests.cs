using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Testing;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Exchanges;

public sealed class InteractionTests
{
    private static Interaction Make(InteractionInput input) => new(Guid.NewGuid(), input, [Log.Lille], Days.Today);

    private static (string Field, string Code) Refused(InteractionInput input)
    {
        var error = Should.Throw<InputException>(() => Make(input)).Errors.ShouldHaveSingleItem();
        return (error.Field, error.Code);
    }

    [Theory, InlineData(null), InlineData(""), InlineData("   ")]
    public void A_subject_is_required(string? subject) => Refused(Log.Input() with { Subject = subject }).ShouldBe(("subject", CoreErrors.Required));

    [Fact]
    public void A_subject_has_at_most_200_characters()
    {
        Make(Log.Input(new string('a', 200))).Subject.Length.ShouldBe(200);
        Refused(Log.Input(new string('a', 201))).ShouldBe(("subject", CoreErrors.TooLong));
    }

    [Fact]
    public void A_text_has_at_most_20000_characters()
    {
        Make(Log.Input() with { Text = new string('a', 20_000) }).Text.Length.ShouldBe(20_000);
        Refused(Log.Input() with { Text = new string('a', 20_001) }).ShouldBe(("text", CoreErrors.TooLong));
    }

    [Fact]
    public void A_date_is_at_most_one_year_ahead()
    {
        Make(Log.Input() with { Date = Days.Today.AddYears(1) }).Date.ShouldBe(Days.Today.AddYears(1));
        Refused(Log.Input() with { Date = Days.Today.AddYears(1).AddDays(1) }).ShouldBe(("date", DateErrors.DateTooFar));
        Refused(Log.Input() with { Date = new DateOnly(1, 1, 1) }).ShouldBe(("date", DateErrors.DateTooOld));
        Refused(Log.Input() with { Date = null }).ShouldBe(("date", CoreErrors.Required));
    }

    [Fact]
    public void A_duration_is_between_0_and_24_hours()
    {
        Make(Log.Input() with { DurationMinutes = 0 }).DurationMinutes.ShouldBe(0);
        Make(Log.Input() with { DurationMinutes = 1440 }).DurationMinutes.ShouldBe(1440);
        Refused(Log.Input() with { DurationMinutes = -1 }).ShouldBe(("durationMinutes", ExchangeErrors.DurationOutOfRange));
        Refused(Log.Input() with { DurationMinutes = 1441 }).ShouldBe(("durationMinutes", ExchangeErrors.DurationOutOfRange));
    }

    [Fact]
    public void It_is_about_1_to_500_territories()
    {
        Refused(Log.Input() with { TerritoryIds = [] }).ShouldBe(("territoryIds", CoreErrors.Required));
        Refused(Log.Input() with { TerritoryIds = [.. Enumerable.Range(0, 501).Select(_ => Guid.NewGuid())] })
            .ShouldBe(("territoryIds", ExchangeErrors.TooManyTerritories));
    }

    [Fact]
    public void A_kind_is_required() => Refused(Log.Input() with { Kind = null }).ShouldBe(("kind", CoreErrors.Required));

    [Fact]
    public void Every_error_is_told_at_once() =>
        Should.Throw<InputException>(() => Make(new InteractionInput { DurationMinutes = 2000 })).Errors.Select(e => e.Field)
            .ShouldBe(["subject", "kind", "date", "durationMinutes", "territoryIds"], ignoreOrder: true);

    [Fact]
    public void It_is_in_scope_of_every_departement_of_its_territories() =>
        new Interaction(Guid.NewGuid(), Log.Input(), [Log.Lille, Log.Ternois], Days.Today).ScopeRows.Select(r => r.Code)
            .ShouldBe(["59", "62", "80"], ignoreOrder: true);

    [Fact]
    public void A_national_one_is_open_everywhere_until_it_is_narrowed()
    {
        var interaction = Make(Log.Input(audience: Audience.National));
        interaction.ScopeRows.Select(r => r.Code).ShouldContain(ScopeRow.Everywhere);
        interaction.Rewrite(Log.Input(), [Log.Lille], Days.Today);
        interaction.ScopeRows.Select(r => r.Code).ShouldBe(["59"]);
    }

    [Fact]
    public void Its_excerpt_has_no_marks_and_its_search_text_no_accents()
    {
        var interaction = Make(Log.Input("Réunion d’été") with { Text = "**Gras** et <b>html</b>" });
        interaction.Excerpt.ShouldStartWith("Gras et");
        interaction.SearchText.ShouldStartWith("reunion d ete");
    }

    [Fact]
    public void A_zero_character_is_left_out() => Make(Log.Input("a\0b")).Subject.ShouldBe("ab");
}
