using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Crm.Testing.Databases;

namespace Crm.Browser.Tests;

/// <summary>
/// The built program on a free port, as <c>make run</c> starts it: it loads its demonstration on the day it is,
/// over a geography that was loaded before, which is the same on any day.
/// </summary>
internal sealed class LiveServer : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly Process program;

    private LiveServer(TestDatabase database)
    {
        this.database = database;
        var start = new ProcessStartInfo("dotnet", [Repository.PathOf("src/Crm.Web/bin/Debug/net10.0/Crm.Web.dll")])
        {
            WorkingDirectory = Repository.PathOf("src/Crm.Web"),
            RedirectStandardOutput = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Urls"] = Url, ["Development__Now"] = Moment.Given,
                ["RateLimits__SignIn"] = "1000000", ["RateLimits__Api"] = "1000000",
            },
        };
        foreach (var (key, value) in database.Settings) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        program = Process.Start(start)!;
        program.OutputDataReceived += (_, _) => { };
        program.BeginOutputReadLine();
    }

    public string Url { get; } = $"http://localhost:{FreePort()}";

    public static async Task<LiveServer> Start() => new(await Templates.Copy(Engine.Sqlite, Content.Geography));

    public async Task UntilReady()
    {
        using var client = new HttpClient();
        for (var tries = 0; tries < 240; tries++)
        {
            if (program.HasExited) throw new InvalidOperationException($"Crm.Web stopped with {program.ExitCode}; build it first: dotnet build");
            try
            {
                if ((await client.GetAsync(Url + "/health/ready")).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet: the first start loads the demonstration.
            }
            await Task.Delay(500);
        }
        throw new TimeoutException("Crm.Web was not ready in two minutes.");
    }

    public async ValueTask DisposeAsync()
    {
        program.Kill(entireProcessTree: true);
        await program.WaitForExitAsync();
        program.Dispose();
        await database.DisposeAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
