using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Calendar;

/// <summary>In one's calendar: my tasks due, my exchanges to come, the milestones of my scope.</summary>
internal sealed class ExchangeFeed(ExchangesData data, HomeFeeds feeds, ICurrentUser user, IClock clock) : IFeedSource
{
    private const int DaysAhead = 365;

    public async Task<IReadOnlyList<FeedDay>> Days(int max, CancellationToken ct)
    {
        var days = new List<FeedDay>();
        if (user.Has(TerritoriesPermissions.Tasks.Default)) days.AddRange(await Tasks(max, ct));
        if (user.Has(TerritoriesPermissions.Interactions.Default)) days.AddRange(await Exchanges(max, ct));
        days.AddRange((await feeds.Milestones(clock.Today.AddDays(DaysAhead), max, ct))
            .Select(m => new FeedDay($"jalon-{m.Id}", m.Due, $"Jalon : {m.Title}", m.ProjectTitle, m.Url, clock.Now)));
        return days;
    }

    private async Task<IEnumerable<FeedDay>> Tasks(int max, CancellationToken ct)
    {
        var due = await data.Tasks.AsNoTracking().Where(t => t.Assignee == user.Id && t.DoneOn == null).OrderBy(t => t.DueDate).Take(max)
            .Select(t => new { t.Id, t.Title, t.DueDate, t.SnoozedUntil, t.InteractionId, Changed = t.ChangedAt ?? t.CreatedAt }).ToListAsync(ct);
        return due.Select(t =>
            new FeedDay($"tache-{t.Id}", t.SnoozedUntil > t.DueDate ? t.SnoozedUntil.Value : t.DueDate, $"À faire : {t.Title}", null,
            "/echanges/taches?assignee=me", t.Changed));
    }

    private async Task<IEnumerable<FeedDay>> Exchanges(int max, CancellationToken ct)
    {
        var (me, today) = (user.Id, clock.Today);
        var coming = await data.Interactions.AsNoTracking().Where(i => i.Date >= today && (i.CreatedBy == me || i.Users.Any(u => u.UserId == me)))
            .OrderBy(i => i.Date).Take(max)
            .Select(i => new { i.Id, i.Kind, i.Date, i.Subject, Changed = i.ChangedAt ?? i.CreatedAt }).ToListAsync(ct);
        return coming.Select(i => new FeedDay($"echange-{i.Id}", i.Date, $"{i.Kind.Word()} : {i.Subject}", null, InteractionNoun.UrlOf(i.Id), i.Changed));
    }
}
