using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Weather;
using Crm.Modules.Territories.Tests.Exchanges;
using Microsoft.Extensions.Configuration;

namespace Crm.Modules.Territories.Tests.Weather;

/// <summary>Verdicts, thresholds and days of weather at their bounds.</summary>
public sealed class WeatherBoundTests
{
    private static readonly Thresholds Usual = new(new(30, 60, 120), new(1, 3, 6), new(1, 2, 4), new(1, 50_000, 200_000), new(1, 2, 4));

    private static WeatherVerdict Verdict(WeatherSign computed = WeatherSign.Cloud, WeatherSign? sign = WeatherSign.Sun, DateOnly? until = null,
        string sentence = "Vu sur place.") =>
        new(Guid.NewGuid(), Log.Ternois, computed, new Judgement(sign, sentence, until ?? Days.Ahead(7)), "Camille Exemple", Days.Today);

    [Fact]
    public void A_verdict_lasts_from_tomorrow_to_six_months_to_the_day()
    {
        Verdict(until: Days.Ahead(1)).Until.ShouldBe(Days.Ahead(1));
        Verdict(until: Days.Today.AddMonths(6)).Until.ShouldBe(Days.Today.AddMonths(6));
        Should.Throw<InputException>(() => Verdict(until: Days.Today.AddMonths(6).AddDays(1))).Errors.ShouldHaveSingleItem().Code.ShouldBe(
            WeatherErrors.UntilOutOfRange);
    }

    [Fact]
    public void Without_a_sign_it_confirms_what_was_computed()
    {
        var verdict = Verdict(sign: null);
        (verdict.Sign, verdict.Confirms).ShouldBe((WeatherSign.Cloud, true));
        Verdict().Confirms.ShouldBeFalse();
    }

    [Fact]
    public void It_says_who_when_and_where()
    {
        var verdict = Verdict(sentence: " Vu sur place. ");
        (verdict.Sentence, verdict.Author, verdict.On, verdict.TerritoryId).ShouldBe(("Vu sur place.", "Camille Exemple", Days.Today, Log.Ternois.Id));
        verdict.ScopeRows.Select(r => r.Code).ShouldBe(["62", "80"], ignoreOrder: true);
    }

    [Fact]
    public void It_ends_once()
    {
        var verdict = Verdict();
        verdict.End(Days.Today);
        verdict.End(Days.Ahead(3));
        verdict.EndedOn.ShouldBe(Days.Today);
    }

    [Fact]
    public void Its_sentence_has_at_most_500_characters() => Verdict(sentence: new string('a', 500)).Sentence.Length.ShouldBe(500);

    [Theory, InlineData(0, WeatherSign.Sun), InlineData(1, WeatherSign.SunCloud), InlineData(2, WeatherSign.Cloud), InlineData(3, WeatherSign.Storm),
        InlineData(99, WeatherSign.Storm)]
    public void A_threshold_weighs_from_each_number(int fact, WeatherSign sign) => new Threshold(1, 2, 3).SignOf(fact).ShouldBe(sign);

    [Theory, InlineData(1, 1, 1, true, true), InlineData(1, 2, 1_000_000_000, true, true), InlineData(1, 2, 1_000_000_001, false, true),
        InlineData(0, 1, 1, false, true), InlineData(2, 1, 3, true, false)]
    public void A_threshold_is_three_growing_numbers_from_one(int follow, int watch, int trouble, bool inRange, bool ordered)
    {
        var threshold = new Threshold(follow, watch, trouble);
        (threshold.IsInRange, threshold.IsOrdered).ShouldBe((inRange, ordered));
    }

    [Theory, InlineData(" 1 , 2 , 3 ", true), InlineData("1,2,3,4", false), InlineData("+1,2,3", false), InlineData("1,2,-3", false),
        InlineData(null, false), InlineData("", false)]
    public void It_is_read_from_the_configuration_only_when_it_is_one(string? text, bool read) => (Threshold.Read(text) is not null).ShouldBe(read);

    [Theory]
    [InlineData("silence"), InlineData("tasks"), InlineData("milestones"), InlineData("unspent"), InlineData("accompaniments")]
    public void Each_fact_refuses_its_own_thresholds(string fact)
    {
        var wrong = new Threshold(5, 4, 3);
        var thresholds = fact switch
        {
            "silence" => Usual with { Silence = wrong }, "tasks" => Usual with { Tasks = wrong }, "milestones" => Usual with { Milestones = wrong },
            "unspent" => Usual with { Unspent = wrong }, _ => Usual with { Accompaniments = wrong },
        };
        Should.Throw<InputException>(() => new WeatherSetting(Guid.NewGuid(), "59", thresholds)).Errors.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(e => e.Field.ShouldBe(fact), e => e.Code.ShouldBe(WeatherErrors.ThresholdsReversed));
    }

    [Fact]
    public void A_setting_gives_back_what_it_was_given()
    {
        var setting = new WeatherSetting(Guid.NewGuid(), WeatherSetting.National, Usual);
        setting.Thresholds.ShouldBe(Usual);
        setting.Become(Usual with { Tasks = new(2, 4, 8) });
        setting.Thresholds.Tasks.ShouldBe(new Threshold(2, 4, 8));
    }

    [Fact]
    public void A_wrong_configuration_leaves_the_usual_thresholds()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Silence:Days", "0"), new("Weather:Tasks", "n’importe quoi")]).Build();
        (Thresholds.From(configuration).Silence, Thresholds.From(configuration).Tasks).ShouldBe((new Threshold(1, 1, 2), new Threshold(1, 3, 6)));
        Thresholds.From(new ConfigurationBuilder().Build()).ShouldBe(Usual);
    }

    [Fact]
    public void A_day_keeps_its_reasons_within_its_column()
    {
        var day = new WeatherDay(Guid.NewGuid(), Days.Today);
        day.Become(WeatherSign.Cloud, WeatherSign.Storm, ["un", "deux"]);
        (day.Sign, day.Computed, day.Reasons).ShouldBe((WeatherSign.Cloud, WeatherSign.Storm, "un, deux"));
        day.Become(WeatherSign.Sun, WeatherSign.Sun, [new string('a', 401)]);
        day.Reasons.Length.ShouldBe(WeatherDay.ReasonsMaxLength);
    }
}
