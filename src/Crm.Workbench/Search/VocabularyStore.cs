using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Workbench.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.Search;

/// <summary>
/// The vocabulary of this process, read again in the background when it is old. The one who asks first waits for it; everybody else
/// is answered with what is there. A name saved since is found as written at once, and with a typo within ten minutes.
/// </summary>
internal sealed class VocabularyStore(IServiceScopeFactory scopes, IClock clock) : IDisposable
{
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim oneReader = new(1);
    private volatile Reading? last;

    public async Task<Vocabulary> Get(CancellationToken ct)
    {
        if (last is not { } reading) return (await Read(ct)).Words;
        if (clock.Now - reading.At > Kept && oneReader.CurrentCount > 0) _ = Task.Run(() => Read(CancellationToken.None), CancellationToken.None);
        return reading.Words;
    }

    /// <summary>Reads the names now, unless somebody just did.</summary>
    private async Task<Reading> Read(CancellationToken ct)
    {
        await oneReader.WaitAsync(ct);
        try
        {
            if (last is { } fresh && clock.Now - fresh.At <= Kept) return fresh;
            await using var scope = scopes.CreateAsyncScope();
            using var _ = scope.ServiceProvider.GetRequiredService<ICurrentUser>().Become(AccessProfile.System(Guid.Empty));
            var names = new List<string>();
            foreach (var kind in scope.ServiceProvider.GetServices<RecordKind>())
                if (kind.Names is { } all) names.AddRange(await all(scope.ServiceProvider).ToListAsync(ct));
            return last = new Reading(new Vocabulary(names), clock.Now);
        }
        finally
        {
            oneReader.Release();
        }
    }

    public void Dispose() => oneReader.Dispose();

    private sealed record Reading(Vocabulary Words, DateTime At);
}
