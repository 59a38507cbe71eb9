using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Crm.Browser.Tests.LiveCrm))]

namespace Crm.Browser.Tests;

/// <summary>The program as it is run, and Debian's Chromium.</summary>
public sealed class LiveCrm : IAsyncLifetime
{
    /// <summary>For one thing to happen on a page, on a machine that has other things to do.</summary>
    private const int Patience = 30_000;

    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync"];

    private readonly Dictionary<string, string> sessions = [];
    private readonly SemaphoreSlim oneSignIn = new(1);
    private LiveServer? server;
    private IPlaywright? playwright;

    public string Url => server!.Url;
    public IBrowser Chromium { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        server = await LiveServer.Start();
        playwright = await Playwright.CreateAsync();
        Chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = FindChromium(), Args = Flags });
        await server.UntilReady();
    }

    /// <summary>A page of a person already signed in (or of nobody).</summary>
    public async Task<IPage> Open(string? account, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await Chromium.NewContextAsync(new()
        {
            BaseURL = Url, Locale = "fr-FR", TimezoneId = "Europe/Paris", ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = width, Height = height }, StorageState = account is null ? null : await Session(account),
        });
        context.SetDefaultTimeout(Patience);
        await context.AddInitScriptAsync(Moment.Script + Settling.Script);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Chromium is not null) await Chromium.CloseAsync();
        playwright?.Dispose();
        if (server is not null) await server.DisposeAsync();
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

    private static string FindChromium() =>
        new[] { Environment.GetEnvironmentVariable("CRM_TEST_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser" }.FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("Chromium manque : sudo apt-get install -y chromium");
}
