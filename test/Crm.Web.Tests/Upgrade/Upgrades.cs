using System.Collections.Concurrent;
using Crm.Testing.Databases;

namespace Crm.Web.Tests.Upgrade;

/// <summary>A kept database and the program started on it, which upgraded it before serving.</summary>
internal sealed record Upgraded(string Version, TestDatabase Database, CrmHost Crm, Dictionary<string, long> RowsBefore, Dictionary<string, long> RowsAfter);

/// <summary>Class fixture: each kept database upgraded once per engine.</summary>
public sealed class Upgrades : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Engine, Lazy<Task<List<Upgraded>>>> upgraded = new();

    internal Task<List<Upgraded>> On(Engine engine) => upgraded.GetOrAdd(engine, e => new Lazy<Task<List<Upgraded>>>(() => Start(e))).Value;

    private static async Task<List<Upgraded>> Start(Engine engine)
    {
        var started = new List<Upgraded>();
        foreach (var kept in KeptDatabase.All)
        {
            var database = await kept.Restore(engine);
            var rows = await Schema.Rows(database);
            started.Add(new Upgraded(kept.Version, database, await CrmHost.On(database), rows, await Schema.Rows(database)));
        }
        return started.Count > 0 ? started : throw new InvalidOperationException("No database of an earlier release is kept: see test/keep.");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var engine in upgraded.Values.Where(u => u is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }))
            foreach (var one in await engine.Value) await one.Crm.DisposeAsync();
    }
}
