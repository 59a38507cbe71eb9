using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Data;
using Crm.Modules.Territories.Day;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Calendar;

/// <summary>What the feed holds: my tasks due, my exchanges to come, the milestones of my scope. Rights, scope and audience are those of the owner when it is read.</summary>
internal sealed class CalendarFeed(TerritoriesData data, IUserDirectory directory, HomeFeeds feeds, ICurrentUser current, IClock clock) : ICalendarFeed
{
    private const int MaxLines = 500, DaysAhead = 365, KeyMaxLength = 100;

    public async Task<string?> Read(string key, string site, CancellationToken ct)
    {
        if (key.Length > KeyMaxLength) return null;
        var (hash, today) = (FeedKey.HashOf(key), clock.Today);
        var owner = await data.Context.Set<FeedKey>().AsNoTracking().FirstOrDefaultAsync(k => k.Hash == hash, ct);
        if (owner is null || await directory.ProfileOf(owner.UserId, ct) is not { } profile) return null;
        if (owner.ReadOn != today) await data.Context.Set<FeedKey>().Where(k => k.UserId == owner.UserId).ExecuteUpdateAsync(k => k.SetProperty(x => x.ReadOn, today), ct);
        using var _ = current.Become(profile);
        var days = new List<FeedDay>();
        if (current.Has(TerritoriesPermissions.Tasks.Default)) days.AddRange(await Tasks(ct));
        if (current.Has(TerritoriesPermissions.Interactions.Default)) days.AddRange(await Exchanges(ct));
        days.AddRange((await feeds.Milestones(today.AddDays(DaysAhead), MaxLines, ct)).Select(m => new FeedDay($"jalon-{m.Id}", m.Due, $"Jalon : {m.Title}", m.ProjectTitle, m.Url, clock.Now)));
        return FeedText.Of(days, $"Crm – {profile.Name}", site);
    }

    private async Task<IEnumerable<FeedDay>> Tasks(CancellationToken ct)
    {
        var due = await data.Tasks.AsNoTracking().Where(t => t.Assignee == current.Id && t.DoneOn == null).OrderBy(t => t.DueDate).Take(MaxLines)
            .Select(t => new { t.Id, t.Title, t.DueDate, t.SnoozedUntil, t.InteractionId, Changed = t.ChangedAt ?? t.CreatedAt }).ToListAsync(ct);
        return due.Select(t => new FeedDay($"tache-{t.Id}", t.SnoozedUntil > t.DueDate ? t.SnoozedUntil.Value : t.DueDate, $"À faire : {t.Title}", null, "/echanges/taches?assignee=me", t.Changed));
    }

    private async Task<IEnumerable<FeedDay>> Exchanges(CancellationToken ct)
    {
        var (me, today) = (current.Id, clock.Today);
        var coming = await data.Interactions.AsNoTracking().Where(i => i.Date >= today && (i.CreatedBy == me || i.Users.Any(u => u.UserId == me))).OrderBy(i => i.Date).Take(MaxLines)
            .Select(i => new { i.Id, i.Kind, i.Date, i.Subject, Changed = i.ChangedAt ?? i.CreatedAt }).ToListAsync(ct);
        return coming.Select(i => new FeedDay($"echange-{i.Id}", i.Date, $"{i.Kind.Word()} : {i.Subject}", null, $"/echanges/{i.Id}", i.Changed));
    }
}
