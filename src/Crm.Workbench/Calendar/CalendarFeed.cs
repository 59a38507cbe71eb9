using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Calendar;

/// <summary>What the modules put in a person's calendar. Rights, scope and audience are those of the owner when it is read.</summary>
internal sealed class CalendarFeed(ModuleDbContext db, IUserDirectory directory, IEnumerable<IFeedSource> sources, ICurrentUser current,
    IClock clock) : ICalendarFeed
{
    private const int MaxLines = 500, KeyMaxLength = 100;

    public async Task<string?> Read(string key, string site, CancellationToken ct)
    {
        if (key.Length > KeyMaxLength) return null;
        var (hash, today) = (FeedKey.HashOf(key), clock.Today);
        var owner = await db.Set<FeedKey>().AsNoTracking().FirstOrDefaultAsync(k => k.Hash == hash, ct);
        if (owner is null || await directory.ProfileOf(owner.UserId, ct) is not { } profile) return null;
        if (owner.ReadOn != today)
            await db.Set<FeedKey>().Where(k => k.UserId == owner.UserId).ExecuteUpdateAsync(k => k.SetProperty(x => x.ReadOn, today), ct);
        using var _ = current.Become(profile);
        var days = new List<FeedDay>();
        foreach (var source in sources) days.AddRange(await source.Days(MaxLines, ct));
        return FeedText.Of(days, $"Crm – {profile.Name}", site);
    }
}
