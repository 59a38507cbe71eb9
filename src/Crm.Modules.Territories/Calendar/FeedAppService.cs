using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Data;
using Crm.Modules.Territories.Exchanges;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Calendar;

/// <summary>When one's feed was opened and last read; never its address.</summary>
internal sealed record FeedStatus(DateTime CreatedAt, DateOnly? ReadOn);

/// <summary>One's own feed: opened, renewed, revoked. The address is known to its owner alone, and only once.</summary>
internal sealed class FeedAppService(TerritoriesData data, ICurrentUser user, AuditLog audit, IClock clock)
{
    public Task<FeedStatus?> Mine(CancellationToken ct) => data.Context.Set<FeedKey>().Where(k => k.UserId == user.Id).Select(k => new FeedStatus(k.CreatedAt, k.ReadOn)).FirstOrDefaultAsync(ct);

    /// <summary>The key, shown this once; the former one gives nothing any more.</summary>
    public async Task<string> Open(CancellationToken ct)
    {
        var secret = FeedKey.NewSecret();
        if (await Key(ct) is { } key) key.Renew(secret, clock.Now);
        else data.Add(new FeedKey(user.Id, secret, clock.Now));
        audit.Note("CalendarFeed", user.Id, "FeedOpened");
        await data.Save(ct);
        return secret;
    }

    public async Task Revoke(CancellationToken ct)
    {
        data.Context.Remove(await Key(ct) ?? throw new BusinessException(ExchangeErrors.FeedMissing, 409));
        audit.Note("CalendarFeed", user.Id, "FeedRevoked");
        await data.Save(ct);
    }

    private Task<FeedKey?> Key(CancellationToken ct) => data.Context.Set<FeedKey>().AsTracking().FirstOrDefaultAsync(k => k.UserId == user.Id, ct);
}
