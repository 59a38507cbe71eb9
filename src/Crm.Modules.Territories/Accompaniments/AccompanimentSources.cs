using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>The tab « Accompagnements » of a territory. Without a count: the page has a dozen commands for everything it tells.</summary>
internal sealed class AccompanimentTab(ICurrentUser user) : ITerritoryTabSource
{
    public Task<TerritoryTab?> Of(Guid territoryId, CancellationToken ct) => Task.FromResult(
        user.Has(TerritoriesPermissions.Accompaniments.Default)
            ? new TerritoryTab("accompagnements", AccompanimentNoun.Kind.Plural, null, $"/territoires/{territoryId}/accompagnements", 25) : null);
}

/// <summary>What missions add to the story of a territory: stages entered, close-outs.</summary>
internal sealed class AccompanimentTimeline(AccompanimentsData data, ICurrentUser user) : ITimelineSource
{
    public async Task<IReadOnlyList<TimelineEntry>> Of(Guid territoryId, DateOnly from, DateOnly to, int max, CancellationToken ct)
    {
        if (!user.Has(TerritoriesPermissions.Accompaniments.Default)) return [];
        var steps = await (from s in data.AccompanimentSteps
                           join a in data.Accompaniments on s.AccompanimentId equals a.Id
                           where a.TerritoryId == territoryId && s.On >= @from && s.On <= to
                           orderby s.On descending, s.Id descending
                           select new { s.Id, s.On, s.Kind, s.Stage, s.Note, a.Title, Mission = a.Id }).Take(max).ToListAsync(ct);
        return [.. steps.Select(s =>
            new TimelineEntry(s.Id, AccompanimentNoun.Name, s.On, s.Title, StepWords.Of(s.Kind, s.Stage) + (s.Note is null ? "" : $" : {s.Note}"),
            AccompanimentNoun.UrlOf(s.Mission)))];
    }
}

/// <summary>How a step reads.</summary>
internal static class StepWords
{
    public static string Of(StepKind kind, AccompanimentStage stage) => kind switch
    {
        StepKind.Stage => $"Étape : {stage.Word()}",
        StepKind.Closed => "Accompagnement clos",
        _ => "Accompagnement rouvert",
    };
}

/// <summary>A mission of mine that asks for a look, and why.</summary>
internal sealed record MissionToWatch(Guid Id, string Title, string Why, bool IsLate);

/// <summary>« Mes accompagnements à revoir » on the home page: overdrawn, past their end, or without time for 30 days. One command.</summary>
internal sealed class AccompanimentPanel(AccompanimentsData data, AccompanimentSettings settings, ICurrentUser user, IClock clock) : IHomePanel
{
    private const int Most = 6, MostRead = 100, Quiet = 30;

    public int Order => 110;

    public async Task<HomePanel?> Of(CancellationToken ct)
    {
        if (!user.Has(TerritoriesPermissions.Accompaniments.Edit)) return null;
        var today = clock.Today;
        var mine = await data.Accompaniments.AsNoTracking().Where(a => a.ClosedOn == null && a.From <= today && a.Officers.Any(o => o.UserId == user.Id))
            .OrderBy(a => a.To).ThenBy(a => a.Id).Take(MostRead)
            .Select(a => new
            {
                a.Id, a.Title, a.From, a.To, a.PlannedHundredths,
                Noted = data.TimeEntries.Where(t => t.AccompanimentId == a.Id).Sum(t => (long?)t.Minutes) ?? 0,
                Met = data.Interactions.Where(i => i.DossierId == a.Id && i.DossierKind == AccompanimentNoun.Name && i.Date <= today)
                    .Sum(i => (long?)i.DurationMinutes) ?? 0,
                LastNoted = data.TimeEntries.Where(t => t.AccompanimentId == a.Id).Max(t => (DateOnly?)t.Date),
                LastMet = data.Interactions.Where(i => i.DossierId == a.Id && i.DossierKind == AccompanimentNoun.Name && i.Date <= today)
                    .Max(i => (DateOnly?)i.Date),
            }).ToListAsync(ct);
        var watched = mine.Select(a =>
        {
            var over = settings.Days(a.Noted + a.Met) - a.PlannedHundredths / 100m;
            var last = a.LastNoted > a.LastMet || a.LastMet is null ? a.LastNoted : a.LastMet;
            var silent = today.DayNumber - (last ?? a.From).DayNumber;
            var why = a.To < today ? $"fin prévue dépassée de {Fr.Count(today.DayNumber - a.To.DayNumber, "jour")}"
                : a.PlannedHundredths > 0 && over > 0 ? $"{AccompanimentWords.Days(over)} de plus que prévu"
                : silent >= Quiet ? $"sans temps noté depuis {Fr.Count(silent, "jour")}" : null;
            return why is null ? null : new MissionToWatch(a.Id, a.Title, why, a.To < today || over > 0);
        }).OfType<MissionToWatch>().ToList();
        return watched.Count == 0 ? null : new HomePanel("/Pages/Accompagnements/_ToWatch.cshtml", (IReadOnlyList<MissionToWatch>)[.. watched.Take(Most)]);
    }
}
