namespace Crm.Web.Composition;

/// <summary>Builds and runs the host.</summary>
internal static class Server
{
    public static async Task<int> Run(string[] args, CancellationToken ct)
    {
        await using var app = Build(args, quiet: false);
        await app.Services.GetRequiredService<StartUp>().Prepare(ct);
        await app.RunAsync(ct);
        return 0;
    }

    /// <summary>With <paramref name="quiet"/>, only warnings are logged: a verb prints its own lines.</summary>
    public static WebApplication Build(string[] args, bool quiet)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot() });
        builder.Configuration.AddEnvironmentVariables("CRM__");
        builder.AddLogs(quiet);
        builder.AddCrm(House.Modules());
        var app = builder.Build();
        app.UseCrm();
        return app;
    }

    /// <summary>The project folder under <c>dotnet run</c>, the program's folder once published.</summary>
    private static string ContentRoot() =>
        File.Exists(Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json")) ? Directory.GetCurrentDirectory() : AppContext.BaseDirectory;
}
