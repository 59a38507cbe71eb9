using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Weather;
using Crm.Modules.Territories.Tests.Exchanges;

namespace Crm.Modules.Territories.Tests.Weather;

public sealed class WeatherVerdictTests
{
    private static Said Opinion(WeatherSign computed, WeatherSign sign, int until = 30) =>
        new(computed, sign, "La mairie a confirmé.", "Camille Exemple", Days.Ago(10), Days.Ahead(until));

    private static string Refused(WeatherSign computed, Judgement judgement) =>
        Should.Throw<InputException>(() => new WeatherVerdict(Guid.NewGuid(), Log.Lille, computed, judgement, "Camille Exemple", Days.Today)).Errors[0].Code;

    [Fact]
    public void An_opinion_needs_a_sentence_and_an_end()
    {
        Refused(WeatherSign.Cloud, new(WeatherSign.Sun, " ", Days.Ahead(7))).ShouldBe(CoreErrors.Required);
        Refused(WeatherSign.Cloud, new(WeatherSign.Sun, "Vu sur place.", null)).ShouldBe(CoreErrors.Required);
        Refused(WeatherSign.Cloud, new(WeatherSign.Sun, new string('x', 501), Days.Ahead(7))).ShouldBe(CoreErrors.TooLong);
    }

    [Theory, InlineData(0), InlineData(-1), InlineData(200)]
    public void It_ends_between_tomorrow_and_six_months(int days) => Refused(WeatherSign.Cloud, new(WeatherSign.Sun, "Vu sur place.", Days.Today.AddDays(days)))
        .ShouldBe(WeatherErrors.UntilOutOfRange);

    [Fact]
    public void To_contradict_is_to_say_another_weather() => Refused(WeatherSign.Cloud, new(WeatherSign.Cloud, "Vu sur place.", Days.Ahead(7)))
        .ShouldBe(WeatherErrors.NothingToConfirm);

    [Fact]
    public void It_is_shown_until_its_last_day_then_one_is_told_that_it_ended()
    {
        WeatherHuman.Judge(Log.Lille.Id, WeatherSign.Cloud, [], Opinion(WeatherSign.Cloud, WeatherSign.Sun, until: 0),
            Days.Today).Sign.ShouldBe(WeatherSign.Sun);
        var ended = WeatherHuman.Judge(Log.Lille.Id, WeatherSign.Cloud, [], Opinion(WeatherSign.Cloud, WeatherSign.Sun, until: -1), Days.Today);
        (ended.Sign, ended.Opinion).ShouldBe((WeatherSign.Cloud, null));
        ended.Notice!.ShouldContain("a pris fin");
        WeatherHuman.Judge(Log.Lille.Id, WeatherSign.Cloud, [], Opinion(WeatherSign.Cloud, WeatherSign.Sun, until: -31), Days.Today).Notice.ShouldBeNull();
    }

    [Fact]
    public void Facts_that_got_worse_take_it_away_and_it_is_said()
    {
        var worse = WeatherHuman.Judge(Log.Lille.Id, WeatherSign.Storm, [], Opinion(WeatherSign.Cloud, WeatherSign.Sun), Days.Today);
        (worse.Sign, worse.Opinion).ShouldBe((WeatherSign.Storm, null));
        worse.Notice!.ShouldContain("aggravés");
    }

    [Fact]
    public void Facts_that_got_better_leave_an_opinion_and_end_a_confirmation()
    {
        WeatherHuman.Judge(Log.Lille.Id, WeatherSign.Sun, [], Opinion(WeatherSign.Cloud, WeatherSign.Storm), Days.Today).Sign.ShouldBe(WeatherSign.Storm);
        WeatherHuman.Judge(Log.Lille.Id, WeatherSign.Sun, [], Opinion(WeatherSign.Cloud, WeatherSign.Cloud), Days.Today)
            .ShouldSatisfyAllConditions(w => w.Sign.ShouldBe(WeatherSign.Sun), w => w.Opinion.ShouldBeNull());
        WeatherHuman.Judge(Log.Lille.Id, WeatherSign.Cloud, [], Opinion(WeatherSign.Cloud, WeatherSign.Cloud), Days.Today).Opinion!.Confirms.ShouldBeTrue();
    }
}
