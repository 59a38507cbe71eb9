using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Ui;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Territories.Observation.Indicators;

namespace Crm.Modules.Territories.Tests.Indicators;

public sealed class IndicatorRuleTests
{
    private static readonly ValuePlace Place = new(Guid.NewGuid(), Guid.NewGuid(), ["59"], new DateOnly(2023, 1, 1), ValueKind.Actual);
    private static readonly ValueAct Act = new(Guid.NewGuid(), Guid.NewGuid(), new DateTime(2026, 11, 22, 10, 0, 0, DateTimeKind.Utc));

    private static IndicatorInput Input =>
        new() { Code = "taux-essai", Label = "Taux d’essai", Source = "Caf", Unit = IndicatorUnit.Rate, Periodicity = Periodicity.Year };

    private static IndicatorValue Value(bool validated = false, bool published = false) =>
        new(Guid.NewGuid(), Place, new ValueFacts(5950, "Enquête", null, validated, published));

    [Theory]
    [InlineData("2023", "Year", "2023-01-01"), InlineData("2023-T2", "Quarter", "2023-04-01"), InlineData("2023-q4", "Quarter", "2023-10-01"),
        InlineData(" 2023-12 ", "Month", "2023-12-01")]
    [InlineData("2023-04", "Year", null), InlineData("2023", "Month", null), InlineData("2023-T5", "Quarter", null), InlineData("2023-13", "Month", null),
        InlineData("1989", "Year", null), InlineData("", "Year", null)]
    public void A_period_is_read_as_its_indicator_wants_it(string text, string how, string? first)
    {
        var periodicity = Enum.Parse<Periodicity>(how);
        IndicatorPeriods.Read(text, periodicity).ShouldBe(first is null ? null : DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture));
        if (first is not null)
            IndicatorPeriods.Read(IndicatorPeriods.Write(IndicatorPeriods.Read(text, periodicity)!.Value, periodicity), periodicity)
            .ShouldBe(IndicatorPeriods.Read(text, periodicity));
    }

    [Theory]
    [InlineData("Year", 18, "2026-06-30", 2023), InlineData("Year", 18, "2026-07-01", 2024), InlineData("Year", 0, "2026-12-31", 2025),
        InlineData("Year", 0, "2027-01-01", 2026)]
    public void The_latest_period_expected_has_ended_and_its_delay_has_passed(string periodicity, int delay, string today, int year) =>
        IndicatorPeriods.Latest(Enum.Parse<Periodicity>(periodicity), delay, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture))
            .ShouldBe(new DateOnly(year, 1, 1));

    [Theory, InlineData("Quarter", 0, "2026-T3"), InlineData("Quarter", 2, "2026-T2"), InlineData("Month", 0, "2026-10"), InlineData("Month", 3, "2026-07")]
    public void Quarters_and_months_are_expected_in_the_same_way(string periodicity, int delay, string expected) =>
        IndicatorPeriods.Write(IndicatorPeriods.Latest(Enum.Parse<Periodicity>(periodicity), delay, Days.Today),
            Enum.Parse<Periodicity>(periodicity)).ShouldBe(expected);

    [Theory, InlineData("Rate", "59.5", 5950L), InlineData("Rate", "59.555", null), InlineData("Euros", "176000", 17_600_000L), InlineData("Count", "12", 12L),
        InlineData("Count", "12.5", null), InlineData("Count", "200000000000", null)]
    public void A_number_becomes_an_integer_of_the_smallest_unit(string unit, string number, long? amount) =>
        IndicatorAmounts.ToAmount(Enum.Parse<IndicatorUnit>(unit), decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(amount);

    [Fact]
    public void Numbers_are_shown_the_French_way()
    {
        (Fr.Rate(5950), Fr.Rate(10_012), Fr.Points(230), Fr.Points(-40), Fr.Points(2), Fr.Money(17_600_000), Fr.Money(123_456))
            .ShouldBe(("59,5", "100,1", "+2,3\u00a0pts", "−0,4\u00a0pt", "0,0\u00a0pt", "176\u202f000\u00a0€", "1\u202f234,56\u00a0€"));
    }

    [Theory, InlineData("Taux"), InlineData("taux couverture"), InlineData("é"), InlineData(null), InlineData("-a")]
    public void A_code_is_plain(string? code) =>
        Should.Throw<InputException>(() => new Indicator(Guid.NewGuid(), Input with { Code = code })).Errors[0].Code.ShouldBe(IndicatorErrors.CodeInvalid);

    [Theory, InlineData(-1), InlineData(61)]
    public void A_delay_has_bounds(int months) =>
        Should.Throw<InputException>(() =>
        new Indicator(Guid.NewGuid(), Input with { DelayMonths = months })).Errors[0].Code.ShouldBe(IndicatorErrors.DelayOutOfRange);

    [Fact]
    public void Figures_that_are_there_keep_their_unit()
    {
        var indicator = new Indicator(Guid.NewGuid(), Input);
        Should.Throw<InputException>(() =>
            indicator.Describe(Input with { Unit = IndicatorUnit.Count }, hasValues: true)).Errors[0].Code.ShouldBe(IndicatorErrors.UnitFixed);
        indicator.Describe(Input with { Unit = IndicatorUnit.Count }, hasValues: false);
    }

    [Fact]
    public void Who_reads_a_figure_widens_with_its_status()
    {
        (Value().Audience, Value(validated: true).Audience, Value(validated: true, published: true).Audience, Value(published: true).Audience)
            .ShouldBe((Audience.Caf, Audience.Committee, Audience.National, Audience.Caf));
        var value = Value();
        value.Validate(Act);
        (value.Status, value.Audience, value.Changes.Count).ShouldBe((ValueStatus.Validated, Audience.Committee, 1));
    }

    [Fact]
    public void One_decides_once_and_refuses_with_a_sentence()
    {
        Should.Throw<BusinessException>(() => Value(validated: true).Validate(Act)).Code.ShouldBe(IndicatorErrors.NothingToDecide);
        Should.Throw<InputException>(() => Value().Refuse(" ", Act)).Errors[0].Code.ShouldBe(CoreErrors.Required);
        var value = Value();
        value.Refuse("Ce chiffre est celui de 2022.", Act);
        (value.Status, value.Refusal).ShouldBe((ValueStatus.Refused, "Ce chiffre est celui de 2022."));
        value.Rewrite(new ValueFacts(6000, "Enquête", null, false, false), Act).ShouldBeTrue();
        (value.Status, value.Refusal, value.Changes.Count).ShouldBe((ValueStatus.Proposed, null, 2));
    }

    [Fact]
    public void The_same_figure_again_changes_nothing() => Value().Rewrite(new ValueFacts(5950, "Enquête", null, false, false), Act).ShouldBeFalse();
}
