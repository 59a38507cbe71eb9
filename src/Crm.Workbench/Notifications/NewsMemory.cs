using Microsoft.Extensions.Caching.Memory;

namespace Crm.Workbench.Notifications;

/// <summary>What every page asks of one person's news, kept for half a minute in this process: how many are unread, which territories they follow.</summary>
public sealed class NewsMemory(IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);

    public async Task<T> Of<T>(Guid user, Func<Task<T>> read) => (await cache.GetOrCreateAsync((typeof(T), user), entry =>
    {
        entry.AbsoluteExpirationRelativeToNow = Kept;
        return read();
    }))!;

    /// <summary>Something of theirs changes here; another process knows within half a minute.</summary>
    public void Forget(params IEnumerable<Guid> users)
    {
        foreach (var user in users)
        {
            cache.Remove((typeof(int), user));
            cache.Remove((typeof(HashSet<Guid>), user));
        }
    }
}
