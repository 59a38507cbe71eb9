using Crm.Foundation.Access;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Contracts;
using Crm.Testing.Databases;
using Crm.Web.Accounts;
using Crm.Web.Composition;
using Crm.Web.Database;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Testing;

/// <summary>The real host in memory, over a database of its own, at a time that stands still.</summary>
public sealed class CrmHost : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly HostFactory factory;
    private readonly Dictionary<string, string> tokens = [];

    private CrmHost(TestDatabase database, IEnumerable<KeyValuePair<string, string>> settings, Action<IServiceCollection>? services = null)
    {
        this.database = database;
        factory = new HostFactory([.. database.Settings, .. settings], Time, Commands, services);
    }

    public FixedTime Time { get; } = new();
    public Engine Engine => database.Engine;
    public string DataFolder => database.Folder;
    public IServiceProvider Services => factory.Services;
    internal string ConnectionString => database.ConnectionString;
    internal CommandLog Commands { get; } = new();

    /// <summary>A host over a fresh copy of a prepared database; settings are configuration keys.</summary>
    public static async Task<CrmHost> Start(Engine engine, Content content = Content.Geography, params (string Key, string Value)[] settings) =>
        await On(await Templates.Copy(engine, content), settings);

    /// <summary>The same with services of the test's own.</summary>
    public static async Task<CrmHost> Start(Engine engine, Content content, Action<IServiceCollection> services)
    {
        var host = new CrmHost(await Templates.Copy(engine, content), [], services);
        _ = host.Services;
        return host;
    }

    internal static Task<CrmHost> On(TestDatabase database, params (string Key, string Value)[] settings)
    {
        var host = new CrmHost(database, settings.Select(s => KeyValuePair.Create(s.Key, s.Value)));
        _ = host.Services;
        return Task.FromResult(host);
    }

    /// <summary>Does something within a scope, as <c>caf59</c> (or the whole address), or as the program itself with <c>"system"</c>.</summary>
    public async Task<T> As<T>(string account, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        using var _ = scope.ServiceProvider.GetRequiredService<ICurrentUser>().Become(await ProfileOf(account));
        return await work(scope.ServiceProvider);
    }

    public Task As(string account, Func<IServiceProvider, Task> work) => As(account, async services =>
    {
        await work(services);
        return true;
    });

    public async Task<AccessProfile> ProfileOf(string account)
    {
        if (account == "system") return AccessProfile.System(Guid.Empty);
        await using var scope = Services.CreateAsyncScope();
        var card = await scope.ServiceProvider.GetRequiredService<IUserDirectory>().ByEmail(AddressOf(account), default)
            ?? throw new ArgumentException($"No account {account}.");
        return (await scope.ServiceProvider.GetRequiredService<AccessProfiles>().Of(card.Id, default))!;
    }

    /// <summary>Nobody: neither cookie nor token. Redirections are shown, not followed.</summary>
    public HttpClient Anonymous() => Client(new CookieJar());

    /// <summary>A script with a personal access token of the account.</summary>
    public async Task<HttpClient> SignedIn(string account)
    {
        if (!tokens.TryGetValue(account, out var token))
            tokens[account] = token = await As("system", s => s.GetRequiredService<AccessTokens>().CreateFor(AddressOf(account), "tests", 366, default));
        var client = Anonymous();
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return client;
    }

    /// <summary>A person's browser: session cookie by the real sign-in page, antiforgery token on each write.</summary>
    public async Task<HttpClient> Browser(string account, bool keepsSession = false)
    {
        var cookies = new CookieJar();
        var client = await BrowserSession.SignIn(Client(cookies), AddressOf(account));
        cookies.IsSealed = keepsSession;
        return client;
    }

    /// <summary>The SQL commands sent from now until disposed.</summary>
    public QueryCounter CountQueries() => new(Commands);

    /// <summary>How PostgreSQL answers what was read, run again and measured.</summary>
    public async Task<IReadOnlyList<Plan>> Plans(QueryCounter queries) => await Plan.Of(ConnectionString, queries.Sent);

    public static string AddressOf(string account) => account.Contains('@', StringComparison.Ordinal) ? account : account + "@demo.crm";

    public async ValueTask DisposeAsync()
    {
        await Stop();
        await database.DisposeAsync();
    }

    /// <summary>What an unreachable database is like from inside.</summary>
    internal async Task DropDatabase()
    {
        database.Close();
        await PostgreSqlAdmin.Run($"DROP DATABASE \"{new Npgsql.NpgsqlConnectionStringBuilder(ConnectionString).Database}\" WITH (FORCE)");
    }

    /// <summary>Stops the host and leaves its database.</summary>
    internal async Task Stop()
    {
        await factory.DisposeAsync();
        database.Close();
    }

    /// <summary>The demonstration is added to what the geography already filled.</summary>
    internal Task Fill(Content content) => As("system", async services =>
    {
        await services.GetRequiredService<Migrator>().Run(default);
        if (content is Content.Geography) await services.GetRequiredService<IGeographyLoader>().Load(null, default);
        foreach (var seed in services.GetServices<IDemoSeed>().Where(s => s.Order == 0 == (content is Content.Geography)).OrderBy(s => s.Order))
            await seed.Seed(default);
    });

    private HttpClient Client(DelegatingHandler cookies)
    {
        cookies.InnerHandler = factory.Server.CreateHandler();
        return new HttpClient(cookies) { BaseAddress = new Uri("http://localhost") };
    }
}
