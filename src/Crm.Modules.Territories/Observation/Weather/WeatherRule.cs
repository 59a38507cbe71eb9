using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>
/// Facts and thresholds give a weather: the worst of its reasons, or trouble when three of them are to be watched at once.
/// The reasons are said worst first, each with the list it comes from.
/// </summary>
internal static class WeatherRule
{
    public const int WatchedTogether = 3;

    public static (WeatherSign Sign, IReadOnlyList<WeatherReason> Reasons) Of(Guid territory, WeatherFacts facts, Thresholds thresholds, DateOnly today)
    {
        var reasons = Reasons(territory, facts, thresholds, today).Where(r => r.Sign > WeatherSign.Sun).OrderByDescending(r => r.Sign).ToList();
        if (reasons.Count == 0) return (WeatherSign.Sun, []);
        var together = reasons.Count(r => r.Sign >= WeatherSign.Cloud) >= WatchedTogether;
        return (together ? WeatherSign.Storm : reasons[0].Sign, reasons);
    }

    private static IEnumerable<WeatherReason> Reasons(Guid territory, WeatherFacts facts, Thresholds thresholds, DateOnly today)
    {
        yield return facts.SilentDays(today) is { } days
            ? new($"{Fr.Count(days, "jour")} sans échange", $"/echanges?territory={territory}", thresholds.Silence.SignOf(days))
            : new("aucun échange noté", $"/echanges?territory={territory}", WeatherSign.Cloud);
        yield return new($"{Fr.Count(facts.LateMilestones, "jalon")} en retard", $"/projets/jalons?territory={territory}&late=true",
            thresholds.Milestones.SignOf(facts.LateMilestones));
        yield return new($"{Fr.Count(facts.LateTasks, "suite")} en retard", $"/echanges/taches?territory={territory}&status=Open&due=late",
            thresholds.Tasks.SignOf(facts.LateTasks));
        yield return new($"{Fr.Money(facts.UnspentCents / 100 * 100)} non dépensés", $"/projets?territory={territory}",
            thresholds.Unspent.SignOf(facts.UnspentCents / 100));
        yield return new($"{Fr.Count(facts.IdleAccompaniments, "accompagnement")} sans activité", $"/accompagnements?territory={territory}",
            thresholds.Accompaniments.SignOf(facts.IdleAccompaniments));
    }
}
