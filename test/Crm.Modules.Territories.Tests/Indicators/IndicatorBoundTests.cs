using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Indicators;

namespace Crm.Modules.Territories.Tests.Indicators;

/// <summary>The bounds of an indicator.</summary>
public sealed class IndicatorBoundTests
{
    private static readonly IndicatorInput Input = new() { Code = "taux-essai", Label = "Taux d’essai", Source = "Caf", Unit = IndicatorUnit.Rate,
        Periodicity = Periodicity.Year };

    private static IReadOnlyList<(string Field, string Code)> Refused(Action work) =>
        [.. Should.Throw<InputException>(work).Errors.Select(e => (e.Field, e.Code))];

    private static Indicator Made(IndicatorInput input) => new(Guid.NewGuid(), input);

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
}
