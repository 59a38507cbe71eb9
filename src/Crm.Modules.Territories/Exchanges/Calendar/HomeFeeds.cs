using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Exchanges.Calendar;

/// <summary>What the other modules bring to « Ma journée ».</summary>
internal sealed class HomeFeeds(IEnumerable<IMilestoneFeed> milestones, IEnumerable<IHomePanel> panels)
{
    private const int AfterOurs = 100;

    public async Task<IReadOnlyList<MilestoneLine>> Milestones(DateOnly until, int max, CancellationToken ct)
    {
        var found = new List<MilestoneLine>();
        foreach (var feed in milestones) found.AddRange(await feed.DueBy(until, max, ct));
        return [.. found.OrderBy(m => m.Due).Take(max)];
    }

    public async Task<(IReadOnlyList<HomePanel> Above, IReadOnlyList<HomePanel> Below)> Panels(CancellationToken ct)
    {
        var (above, below) = (new List<HomePanel>(), new List<HomePanel>());
        foreach (var source in panels.OrderBy(p => p.Order))
            if (await source.Of(ct) is { } panel) (source.Order < AfterOurs ? above : below).Add(panel);
        return (above, below);
    }
}
