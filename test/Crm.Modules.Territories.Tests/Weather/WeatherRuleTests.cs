using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Weather;
using Crm.Modules.Territories.Tests.Exchanges;
using Microsoft.Extensions.Configuration;

namespace Crm.Modules.Territories.Tests.Weather;

public sealed class WeatherRuleTests
{
    private static readonly Thresholds Usual = new(new(30, 60, 120), new(1, 3, 6), new(1, 2, 4), new(1, 50_000, 200_000), new(1, 2, 4));

    private static WeatherFacts Facts(int? silent = 0, int tasks = 0, int milestones = 0, long cents = 0, int idle = 0) =>
        new(silent is { } days ? Days.Ago(days) : null, tasks, milestones, cents, idle);

    private static (WeatherSign Sign, IReadOnlyList<string> Reasons) Of(WeatherFacts facts, Thresholds? thresholds = null)
    {
        var (sign, reasons) = WeatherRule.Of(Log.Lille.Id, facts, thresholds ?? Usual, Days.Today);
        return (sign, [.. reasons.Select(r => r.Text.Replace('\u00a0', ' '))]);
    }

    [Theory, InlineData(29, WeatherSign.Sun), InlineData(30, WeatherSign.SunCloud), InlineData(59, WeatherSign.SunCloud), InlineData(60, WeatherSign.Cloud),
        InlineData(119, WeatherSign.Cloud), InlineData(120, WeatherSign.Storm)]
    public void Silence_weighs_from_each_of_its_thresholds(int days, WeatherSign expected) => Of(Facts(days)).Sign.ShouldBe(expected);

    [Theory, InlineData(0, WeatherSign.Sun), InlineData(1, WeatherSign.SunCloud), InlineData(2, WeatherSign.Cloud), InlineData(3, WeatherSign.Cloud),
        InlineData(4, WeatherSign.Storm)]
    public void Late_milestones_weigh_from_each_of_their_thresholds(int late, WeatherSign expected) => Of(Facts(milestones: late)).Sign.ShouldBe(expected);

    [Theory, InlineData(0, WeatherSign.Sun), InlineData(2, WeatherSign.SunCloud), InlineData(3, WeatherSign.Cloud), InlineData(6, WeatherSign.Storm)]
    public void Late_tasks_weigh_from_each_of_their_thresholds(int late, WeatherSign expected) => Of(Facts(tasks: late)).Sign.ShouldBe(expected);

    [Theory, InlineData(99, WeatherSign.Sun), InlineData(100, WeatherSign.SunCloud), InlineData(4_999_999, WeatherSign.SunCloud),
        InlineData(5_000_000, WeatherSign.Cloud), InlineData(20_000_000, WeatherSign.Storm)]
    public void Unspent_money_weighs_in_whole_euros(long cents, WeatherSign expected) => Of(Facts(cents: cents)).Sign.ShouldBe(expected);

    [Fact]
    public void A_territory_never_spoken_of_is_to_be_watched() => Of(Facts(silent: null)).ShouldBe((WeatherSign.Cloud, ["aucun échange noté"]), Comparer);

    [Fact]
    public void Reasons_are_said_worst_first_in_words() =>
        Of(Facts(74, milestones: 2, tasks: 1)).Reasons.ShouldBe(["74 jours sans échange", "2 jalons en retard", "1 suite en retard"]);

    [Fact]
    public void Three_reasons_to_watch_together_are_trouble()
    {
        Of(Facts(60, milestones: 2)).Sign.ShouldBe(WeatherSign.Cloud);
        Of(Facts(60, milestones: 2, tasks: 3)).Sign.ShouldBe(WeatherSign.Storm);
    }

    [Fact]
    public void Each_reason_opens_its_list() =>
        WeatherRule.Of(Log.Lille.Id, Facts(74, 3, 2, 5_000_000, 2), Usual, Days.Today).Reasons.Select(r => r.Url.Split('?')[0])
        .ShouldBe(["/echanges", "/projets/jalons", "/echanges/taches", "/projets", "/accompagnements"], ignoreOrder: true);

    [Theory, InlineData("30,60,120", true), InlineData("60,30,120", false), InlineData("0,60,120", false), InlineData("30,60", false),
        InlineData("a,b,c", false), InlineData("60,60,60", true)]
    public void Thresholds_of_the_configuration_are_three_growing_numbers(string text, bool right) => (Threshold.Read(text) is not null).ShouldBe(right);

    [Fact]
    public void The_days_of_silence_give_the_day_from_which_one_watches()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Silence:Days", "45"), new("Weather:Tasks", "2,4,8")]).Build();
        (Thresholds.From(configuration).Silence, Thresholds.From(configuration).Tasks).ShouldBe((new Threshold(22, 45, 90), new Threshold(2, 4, 8)));
    }

    [Fact]
    public void A_territory_astride_two_Caf_takes_the_more_attentive_thresholds() =>
        new Threshold(10, 90, 200).And(new Threshold(30, 60, 120)).ShouldBe(new Threshold(10, 60, 120));

    [Theory, InlineData(3, 2, 5, WeatherErrors.ThresholdsReversed), InlineData(0, 2, 5, WeatherErrors.ThresholdOutOfRange),
        InlineData(1, 2, 2_000_000_000, WeatherErrors.ThresholdOutOfRange)]
    public void Wrong_thresholds_are_refused_beside_their_fact(int follow, int watch, int trouble, string code) =>
        Should.Throw<InputException>(() =>
            new WeatherSetting(Guid.NewGuid(), "59", Usual with { Tasks = new(follow, watch, trouble) })).Errors.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(e => e.Field.ShouldBe("tasks"), e => e.Code.ShouldBe(code));

    private static readonly IEqualityComparer<(WeatherSign, IReadOnlyList<string>)> Comparer =
        EqualityComparer<(WeatherSign, IReadOnlyList<string>)>.Create((a, b) => a.Item1 == b.Item1 && a.Item2.SequenceEqual(b.Item2));
}
