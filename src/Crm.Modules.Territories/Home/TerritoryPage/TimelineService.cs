using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Home.TerritoryPage;

/// <summary>The story of a territory: exchanges, tasks of their own, and what the other modules tell, in the reader's scope and audience.</summary>
internal sealed class TimelineService(HomeData data, Lines lines, IEnumerable<ITimelineSource> sources)
{
    /// <summary>Lines of a page, before its last day is completed.</summary>
    private const int PageSize = 30;

    /// <summary>Nothing here is older than the accounts it comes from.</summary>
    private static readonly DateOnly Beginning = new(1990, 1, 1);

    /// <summary>Far enough, and days can still be added to it.</summary>
    private static readonly DateOnly End = new(2999, 12, 31);

    public async Task<Timeline> Of(Guid territoryId, TimelineFilter filter, CancellationToken ct)
    {
        var until = filter.Until < End ? filter.Until.Value : End;
        var items = new List<TimelineItem>();
        var (exchanges, tasks, _) = await lines.Complete(
            filter.Kind is null or Timeline.Exchanges ? await Exchanges(territoryId, until, ct) : [],
            filter.Kind is null or Timeline.Tasks ? Tasks(territoryId, until, filter.Kind is null) : null, ct);
        items.AddRange(exchanges.Select(e => new TimelineItem(e.Date, Exchange: e)));
        items.AddRange(tasks.Select(t => new TimelineItem(t.DoneOn ?? t.DueDate, Task: t)));
        if (EntryKind(filter.Kind) is { } kind) items.AddRange((await Entries(territoryId, until, kind, ct)).Select(e => new TimelineItem(e.Date, Entry: e)));

        var days = items.GroupBy(i => i.Date).OrderByDescending(g => g.Key).Select(g => new TimelineDay(g.Key, [.. g])).ToList();
        var shown = new List<TimelineDay>();
        foreach (var day in days)
        {
            if (shown.Sum(d => d.Items.Count) >= PageSize) break;
            shown.Add(day);
        }
        return new Timeline(territoryId, filter, shown, shown.Count < days.Count ? days[shown.Count].Date : null);
    }

    private async Task<IReadOnlyList<InteractionLine>> Exchanges(Guid territory, DateOnly until, CancellationToken ct)
    {
        var found = from place in data.Places where place.TerritoryId == territory && place.Date <= until
            join i in data.Interactions on place.InteractionId equals i.Id select i;
        return await lines.Of(found.OrderByDescending(i => i.Date).ThenByDescending(i => i.Id).Take(PageSize * 2)).ToListAsync(ct);
    }

    /// <summary>Beside their exchange they are a chip under it; alone, or when only tasks are asked, they are a line.</summary>
    private IQueryable<FollowUpTask> Tasks(Guid territory, DateOnly until, bool alone)
    {
        var found = data.Tasks.Where(t => t.Territories.Any(p => p.TerritoryId == territory) && (t.DoneOn ?? t.DueDate) <= until);
        if (alone) found = found.Where(t => t.InteractionId == null);
        return found.OrderByDescending(t => t.DoneOn ?? t.DueDate).ThenByDescending(t => t.Id).Take(PageSize * 2);
    }

    private async Task<IReadOnlyList<TimelineEntry>> Entries(Guid territory, DateOnly until, string kind, CancellationToken ct)
    {
        var found = new List<TimelineEntry>();
        foreach (var source in sources.Where(s => s.OnlyUnder is null || s.OnlyUnder == kind))
            found.AddRange(await source.Of(territory, Beginning, until, PageSize * 2, ct));
        return [.. found.Where(e => kind.Length == 0 || e.Kind == kind)];
    }

    /// <summary>Empty: every kind; null: none of theirs.</summary>
    private static string? EntryKind(string? chip) => chip is null ? "" : Timeline.Chips.FirstOrDefault(c => c.Key == chip).EntryKind;
}
