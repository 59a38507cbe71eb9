using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Indicators;

namespace Crm.Modules.Territories.Tests.Indicators;

/// <summary>The bounds of an indicator and of its figures, and what each correction leaves.</summary>
public sealed class IndicatorBoundTests
{
    private static readonly ValuePlace Place = new(Guid.NewGuid(), Guid.NewGuid(), ["59"], new DateOnly(2023, 1, 1), ValueKind.Actual);
    private static readonly ValueAct Act = new(Guid.NewGuid(), Guid.NewGuid(), Days.Start.UtcDateTime);
    private static readonly IndicatorInput Input = new() { Code = "taux-essai", Label = "Taux d’essai", Source = "Caf", Unit = IndicatorUnit.Rate,
        Periodicity = Periodicity.Year };

    private static IReadOnlyList<(string Field, string Code)> Refused(Action work) =>
        [.. Should.Throw<InputException>(work).Errors.Select(e => (e.Field, e.Code))];

    private static Indicator Made(IndicatorInput input) => new(Guid.NewGuid(), input);

    private static IndicatorValue Value(ValueFacts facts) => new(Guid.NewGuid(), Place, facts);

    private static ValueFacts Facts(long amount = 5950, bool validated = false, bool published = false) => new(amount, "Enquête", null, validated, published);

    [Fact]
    public void Everything_missing_is_told_at_once() => Refused(() => Made(new IndicatorInput())).ShouldBe(
        [("code", IndicatorErrors.CodeInvalid), ("label", CoreErrors.Required), ("source", CoreErrors.Required), ("unit", CoreErrors.Required),
            ("periodicity", CoreErrors.Required)]);

    [Theory, InlineData(1, true), InlineData(60, true), InlineData(61, false)]
    public void A_code_has_at_most_60_characters(int length, bool accepted)
    {
        var input = Input with { Code = new string('a', length) };
        if (accepted) Made(input).Code.Length.ShouldBe(length);
        else Refused(() => Made(input)).ShouldBe([("code", IndicatorErrors.CodeInvalid)]);
    }

    [Theory, InlineData("label", 160), InlineData("source", 200), InlineData("description", 2000), InlineData("formula", 1000)]
    public void Its_texts_have_bounds(string field, int max)
    {
        IndicatorInput With(int length)
        {
            var text = new string('a', length);
            return field switch
            {
                "label" => Input with { Label = text }, "source" => Input with { Source = text },
                "description" => Input with { Description = text }, _ => Input with { Formula = text },
            };
        }

        Made(With(max));
        Refused(() => Made(With(max + 1))).ShouldBe([(field, CoreErrors.TooLong)]);
    }

    [Theory, InlineData(0, true), InlineData(60, true), InlineData(-1, false), InlineData(61, false)]
    public void Its_delay_is_of_five_years_at_most(int months, bool accepted)
    {
        var input = Input with { DelayMonths = months };
        if (accepted) Made(input).DelayMonths.ShouldBe(months);
        else Refused(() => Made(input)).ShouldBe([("delayMonths", IndicatorErrors.DelayOutOfRange)]);
    }

    [Fact]
    public void More_is_better_and_first_comes_first_unless_said()
    {
        var indicator = Made(Input);
        (indicator.Direction, indicator.Rank, indicator.DelayMonths, indicator.Description).ShouldBe((IndicatorDirection.Higher, 0, 0, null));
        indicator.SearchText.ShouldBe("taux d essai taux essai caf");
    }

    [Fact]
    public void Figures_that_are_there_keep_their_periodicity()
    {
        var indicator = Made(Input);
        Refused(() => indicator.Describe(Input with { Periodicity = Periodicity.Month }, hasValues: true))
            .ShouldBe([("periodicity", IndicatorErrors.UnitFixed)]);
        indicator.Describe(Input with { Label = "Autre nom" }, hasValues: true);
        indicator.Label.ShouldBe("Autre nom");
    }

    [Fact]
    public void A_figure_has_a_source_and_short_words()
    {
        Refused(() => Value(Facts() with { Source = " " })).ShouldBe([("source", CoreErrors.Required)]);
        Value(Facts() with { Source = new string('a', 200), Comment = new string('a', 1000) });
        Refused(() => Value(Facts() with { Source = new string('a', 201), Comment = new string('a', 1001) }))
            .ShouldBe([("source", CoreErrors.TooLong), ("comment", CoreErrors.TooLong)]);
    }

    [Fact]
    public void A_figure_is_within_what_is_kept_exactly()
    {
        Value(Facts(IndicatorAmounts.Max)).Amount.ShouldBe(IndicatorAmounts.Max);
        Value(Facts(-IndicatorAmounts.Max)).Amount.ShouldBe(-IndicatorAmounts.Max);
        Refused(() => Value(Facts(IndicatorAmounts.Max + 1))).ShouldBe([("value", IndicatorErrors.ValueOutOfRange)]);
        Refused(() => Value(Facts(-IndicatorAmounts.Max - 1))).ShouldBe([("value", IndicatorErrors.ValueOutOfRange)]);
    }

    [Fact]
    public void A_correction_keeps_what_was_there_and_who_made_it()
    {
        var value = Value(Facts());
        value.Rewrite(Facts(6000), Act).ShouldBeTrue();
        var change = value.Changes.ShouldHaveSingleItem();
        (change.Before, change.After, change.By, change.At, change.Status).ShouldBe((5950L, 6000L, Act.By, Act.At, ValueStatus.Proposed));
    }

    [Theory, InlineData(true), InlineData(false)]
    public void Who_may_decide_corrects_and_decides_at_once(bool decides)
    {
        var value = Value(Facts());
        value.Rewrite(Facts(6000, validated: decides), Act);
        (value.Status, value.DecidedBy, value.DecidedAt).ShouldBe(decides ? (ValueStatus.Validated, Act.By, Act.At) : (ValueStatus.Proposed, null, null));
    }

    [Fact]
    public void A_published_figure_corrected_by_who_may_not_decide_leaves_public_sight()
    {
        var value = Value(Facts(validated: true, published: true));
        value.IsPublished.ShouldBeTrue();
        value.Rewrite(Facts(6000), Act);
        (value.IsPublished, value.Audience).ShouldBe((false, Audience.Caf));
    }

    [Fact]
    public void A_refusal_says_why_in_at_most_500_characters_and_who()
    {
        var value = Value(Facts());
        Refused(() => value.Refuse(new string('a', 501), Act)).ShouldBe([("sentence", CoreErrors.TooLong)]);
        value.Status.ShouldBe(ValueStatus.Proposed);
        value.Refuse(new string('a', 500), Act);
        (value.Status, value.DecidedBy, value.Audience).ShouldBe((ValueStatus.Refused, Act.By, Audience.Caf));
        Should.Throw<BusinessException>(() => value.Validate(Act))
            .ShouldSatisfyAllConditions(e => e.Code.ShouldBe(IndicatorErrors.NothingToDecide), e => e.Status.ShouldBe(409));
    }

    [Fact]
    public void Validated_it_is_read_by_the_committee_and_says_by_whom()
    {
        var value = Value(Facts());
        value.Validate(Act);
        (value.Audience, value.DecidedBy, value.DecidedAt, value.Refusal).ShouldBe((Audience.Committee, Act.By, Act.At, null));
        value.Changes.ShouldHaveSingleItem().ShouldSatisfyAllConditions(c => c.Before.ShouldBe(c.After), c => c.Status.ShouldBe(ValueStatus.Validated));
    }

    [Fact]
    public void The_country_is_no_territory()
    {
        IndicatorPlaces.IdOf(PlaceKind.Country, "anything").ShouldBe(IndicatorPlaces.France);
        IndicatorPlaces.IdOf(PlaceKind.Commune, "59350").ShouldBe(TerritoryIds.Of(TerritoryKind.Commune, "59350"));
        PlaceKind.Country.Label().ShouldBe("Pays");
        Enum.GetValues<PlaceKind>().Select(k => k.Label()).ShouldBeUnique();
    }

    [Fact]
    public void Places_of_figures_are_the_kinds_of_the_geography_in_their_order() =>
        Enum.GetNames<PlaceKind>().Where(k => k != nameof(PlaceKind.Country)).ShouldBe(Enum.GetValues<TerritoryKind>().Order().Select(k => k.ToString()));
}
