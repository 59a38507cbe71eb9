using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Following;

/// <summary>The territories one follows: their news come to the centre of notifications.</summary>
internal sealed class FollowAppService(PlacesData data, IGeography geography, ICurrentUser user, NewsMemory memory, IClock clock)
{
    public const int MaxFollows = 500;

    /// <summary>Territories one follows, by name.</summary>
    public async Task<IReadOnlyList<TerritoryCard>> Followed(CancellationToken ct)
    {
        var ids = await data.Follows.Where(f => f.UserId == user.Id).OrderBy(f => f.Since).Select(f => f.TerritoryId).Take(MaxFollows).ToListAsync(ct);
        return ids.Count == 0 ? [] : [.. (await geography.ByIds(ids, ct)).Values.OrderBy(t => t.Name, StringComparer.CurrentCulture)];
    }

    public async Task<bool> Follows(Guid territory, CancellationToken ct) =>
        (await memory.Of(user.Id, async () => (await data.Follows.Where(f => f.UserId == user.Id).Select(f => f.TerritoryId).ToListAsync(ct)).ToHashSet()))
            .Contains(territory);

    /// <summary>Only what one covers: of the rest one would be told what one may not read.</summary>
    public async Task Follow(Guid territory, CancellationToken ct)
    {
        if (!(await geography.ByIds([territory], ct)).TryGetValue(territory, out var card)) throw CoreErrors.Missing();
        if (!user.Covers(card.Departments)) throw new BusinessException(FollowErrors.FollowOutOfScope, 403);
        if (await data.Follows.AnyAsync(f => f.UserId == user.Id && f.TerritoryId == territory, ct)) return;
        if (await data.Follows.CountAsync(f => f.UserId == user.Id, ct) >= MaxFollows)
            throw new BusinessException(FollowErrors.TooManyFollows).With("max", MaxFollows);
        data.Add(new Follow(user.Id, territory, clock.Now));
        await data.Save(ct);
        memory.Forget(user.Id);
    }

    public async Task Leave(Guid territory, CancellationToken ct)
    {
        if (await data.Follows.AsTracking().FirstOrDefaultAsync(f => f.UserId == user.Id && f.TerritoryId == territory, ct) is not { } follow) return;
        data.Context.Remove(follow);
        await data.Save(ct);
        memory.Forget(user.Id);
    }
}
