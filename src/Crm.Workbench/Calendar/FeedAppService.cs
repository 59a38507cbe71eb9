using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Calendar;

/// <summary>When one's feed was opened and last read; never its address.</summary>
public sealed record FeedStatus(DateTime CreatedAt, DateOnly? ReadOn);

/// <summary>One's own feed: opened, renewed, revoked. The address is known to its owner alone, and only once.</summary>
public sealed class FeedAppService(ModuleDbContext db, ICurrentUser user, AuditLog audit, IClock clock, IMapper mapper)
{
    public Task<FeedStatus?> Mine(CancellationToken ct) => db.Set<FeedKey>().Where(k => k.UserId == user.Id)
        .ProjectTo<FeedStatus>(mapper.ConfigurationProvider).FirstOrDefaultAsync(ct);

    /// <summary>The key, shown this once; the former one gives nothing any more.</summary>
    public async Task<string> Open(CancellationToken ct)
    {
        var secret = FeedKey.NewSecret();
        if (await Key(ct) is { } key) key.Renew(secret, clock.Now);
        else db.Add(new FeedKey(user.Id, secret, clock.Now));
        audit.Note("CalendarFeed", user.Id, "FeedOpened");
        await db.SaveChangesAsync(ct);
        return secret;
    }

    public async Task Revoke(CancellationToken ct)
    {
        db.Remove(await Key(ct) ?? throw new BusinessException(FeedErrors.FeedMissing, 409));
        audit.Note("CalendarFeed", user.Id, "FeedRevoked");
        await db.SaveChangesAsync(ct);
    }

    private Task<FeedKey?> Key(CancellationToken ct) => db.Set<FeedKey>().AsTracking().FirstOrDefaultAsync(k => k.UserId == user.Id, ct);
}
