using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Crm.Browser.Tests.LiveCrm))]

namespace Crm.Browser.Tests;

/// <summary>The built program on a free port with an empty data folder, as <c>make run</c> starts it, and Debian's Chromium.</summary>
public sealed class LiveCrm : IAsyncLifetime
{
    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly string data = Directory.CreateTempSubdirectory("crm-browser-").FullName;
    private readonly Dictionary<string, string> sessions = [];
    private readonly SemaphoreSlim oneSignIn = new(1);
    private Process? server;
    private IPlaywright? playwright;

    public string Url { get; } = $"http://localhost:{FreePort()}";
    public IBrowser Chromium { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        server = Process.Start(new ProcessStartInfo("dotnet", [Repository.PathOf("src/Crm.Web/bin/Debug/net10.0/Crm.Web.dll")])
        {
            WorkingDirectory = Repository.PathOf("src/Crm.Web"),
            RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Urls"] = Url, ["Data__Directory"] = data, ["RateLimits__SignIn"] = "1000000", ["RateLimits__Api"] = "1000000" },
        })!;
        server.OutputDataReceived += (_, _) => { };
        server.BeginOutputReadLine();
        playwright = await Playwright.CreateAsync();
        Chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = FindChromium(), Args = Flags });
        await UntilReady();
    }

    /// <summary>A page of a person already signed in (or of nobody).</summary>
    public async Task<IPage> Open(string? account, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await Chromium.NewContextAsync(new()
        {
            BaseURL = Url, Locale = "fr-FR", TimezoneId = "Europe/Paris", ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = width, Height = height }, StorageState = account is null ? null : await Session(account),
        });
        context.SetDefaultTimeout(15_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Chromium is not null) await Chromium.CloseAsync();
        playwright?.Dispose();
        server?.Kill(entireProcessTree: true);
        server?.WaitForExit(10_000);
        Directory.Delete(data, recursive: true);
    }

    private async Task<string> Session(string account)
    {
        await oneSignIn.WaitAsync();
        try
        {
            if (sessions.TryGetValue(account, out var known)) return known;
            var context = await Chromium.NewContextAsync(new() { BaseURL = Url });
            var page = await context.NewPageAsync();
            await page.GotoAsync("/compte/connexion");
            await page.FillAsync("[name='Input.Email']", account + "@demo.crm");
            await page.FillAsync("[name='Input.Password']", "Demo-2026!");
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForURLAsync(u => !u.Contains("connexion", StringComparison.Ordinal));
            sessions[account] = known = await context.StorageStateAsync();
            await context.CloseAsync();
            return known;
        }
        finally
        {
            oneSignIn.Release();
        }
    }

    private async Task UntilReady()
    {
        using var client = new HttpClient();
        for (var tries = 0; tries < 240; tries++)
        {
            if (server!.HasExited) throw new InvalidOperationException($"Crm.Web stopped with {server.ExitCode}; build it first: dotnet build");
            try
            {
                if ((await client.GetAsync(Url + "/health/ready")).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet: the first start loads the geography.
            }
            await Task.Delay(500);
        }
        throw new TimeoutException("Crm.Web was not ready in two minutes.");
    }

    private static string FindChromium() =>
        new[] { Environment.GetEnvironmentVariable("CRM_TEST_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser" }.FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("Chromium manque : sudo apt-get install -y chromium");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
