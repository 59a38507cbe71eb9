using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Following;

/// <summary>Those who follow a territory, and its référents. Read whole, whoever asks: the news reach people the author may not see.</summary>
internal sealed class Followers(PlacesData data, IClock clock) : IFollowers
{
    public async Task<IReadOnlyCollection<Guid>> Of(IReadOnlyCollection<Guid> territories, CancellationToken ct)
    {
        var (ids, today) = (territories.Distinct().ToList(), clock.Today);
        var follow = data.Follows.Where(f => ids.Contains(f.TerritoryId)).Select(f => f.UserId);
        var referents = data.AllEntries.Where(e => ids.Contains(e.TerritoryId) && e.ReferentId != null && (e.To == null || e.To >= today))
            .Select(e => e.ReferentId!.Value);
        return await follow.Union(referents).ToListAsync(ct);
    }
}
