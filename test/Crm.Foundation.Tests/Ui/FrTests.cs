using Crm.Foundation.Ui;

namespace Crm.Foundation.Tests.Ui;

/// <summary>Numbers, money, durations, dates and plurals as the French write them, with spaces that do not break.</summary>
public sealed class FrTests
{
    [Theory, InlineData(0, "0"), InlineData(999, "999"), InlineData(1_000, "1\u202f000"), InlineData(-1_234_567, "-1\u202f234\u202f567")]
    public void Thousands_are_set_apart(long number, string shown) => Fr.Number(number).ShouldBe(shown);

    [Theory, InlineData(0, "0\u00a0€"), InlineData(100, "1\u00a0€"), InlineData(1, "0,01\u00a0€"), InlineData(17_600_000, "176\u202f000\u00a0€"),
        InlineData(-150, "-1,50\u00a0€")]
    public void Cents_are_shown_when_there_are_some(long cents, string shown) => Fr.Money(cents).ShouldBe(shown);

    [Theory, InlineData(0, "0\u00a0min"), InlineData(59, "59\u00a0min"), InlineData(60, "1\u00a0h"), InlineData(61, "1\u00a0h\u00a001"),
        InlineData(1_440, "24\u00a0h")]
    public void A_duration_is_in_hours_and_minutes(int minutes, string shown) => Fr.Duration(minutes).ShouldBe(shown);

    [Theory, InlineData(0, "0\u00a0projet"), InlineData(1, "1\u00a0projet"), InlineData(2, "2\u00a0projets"), InlineData(-1, "-1\u00a0projet"),
        InlineData(-2, "-2\u00a0projets")]
    public void The_plural_begins_at_two(long count, string shown) => Fr.Count(count, "projet").ShouldBe(shown);

    [Fact]
    public void An_irregular_plural_is_given() => (Fr.Count(1, "étiquette posée", "étiquettes posées"), Fr.Count(3, "étiquette posée", "étiquettes posées"))
        .ShouldBe(("1\u00a0étiquette posée", "3\u00a0étiquettes posées"));

    [Theory, InlineData(5_950, "59,5"), InlineData(5_954, "59,5"), InlineData(5_955, "59,6"), InlineData(0, "0,0"), InlineData(-5, "-0,1")]
    public void A_rate_is_to_the_tenth(long hundredths, string shown) => Fr.Rate(hundredths).ShouldBe(shown);

    [Theory, InlineData(199, "+2,0\u00a0pts"), InlineData(194, "+1,9\u00a0pt"), InlineData(-200, "−2,0\u00a0pts"), InlineData(4, "0,0\u00a0pt"),
        InlineData(5, "+0,1\u00a0pt")]
    public void A_difference_of_rates_has_its_sign(long hundredths, string shown) => Fr.Points(hundredths).ShouldBe(shown);

    [Fact]
    public void Days_come_first()
    {
        Fr.Date(new DateOnly(2026, 2, 1)).ShouldBe("01/02/2026");
        Fr.Moment(new DateTime(2026, 7, 1, 22, 5, 0, DateTimeKind.Utc)).ShouldBe("02/07/2026 à 0\u00a0h\u00a005");
        Fr.Moment(new DateTime(2026, 11, 22, 10, 15, 0, DateTimeKind.Utc)).ShouldBe("22/11/2026 à 11\u00a0h\u00a015");
    }
}
