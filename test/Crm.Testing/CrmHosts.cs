using System.Collections.Concurrent;

namespace Crm.Testing;

/// <summary>
/// Class fixture: one host and one database per engine for a test class, holding the whole geography and the demo accounts.
/// <c>public sealed class XTests(CrmHosts hosts) : IClassFixture&lt;CrmHosts&gt;</c>
/// </summary>
public class CrmHosts : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Engine, Lazy<Task<CrmHost>>> hosts = new();

    protected virtual Content Content => Content.Geography;

    public Task<CrmHost> On(Engine engine) => hosts.GetOrAdd(engine, e => new Lazy<Task<CrmHost>>(() => CrmHost.Start(e, Content))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts.Values.Where(h => h is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }))
            await (await host.Value).DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <summary>The same with every module's demonstration data.</summary>
public sealed class DemoCrmHosts : CrmHosts
{
    protected override Content Content => Content.Demo;
}
