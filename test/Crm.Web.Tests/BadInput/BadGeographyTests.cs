using System.Diagnostics;

namespace Crm.Web.Tests.BadInput;

/// <summary>A corrupted geography stops with one plain line, exit code 1, and leaves the database as it was.</summary>
public sealed class BadGeographyTests : IDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("crm-geo-").FullName;

    [Theory]
    [InlineData("communes.json", "{ pas du JSON", "communes.json")]
    [InlineData("epci.json", "[]", "epci.json")]
    [InlineData("regions.json", null, "regions.json")]
    public async Task A_corrupted_file_is_named_and_nothing_is_written(string name, string? content, string named)
    {
        var folder = Path.Combine(data, "fichiers");
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "geography")))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        if (content is null) File.Delete(Path.Combine(folder, name));
        else await File.WriteAllTextAsync(Path.Combine(folder, name), content);
        (await Run("migrate")).Code.ShouldBe(0);

        var run = await Run($"geography --from {folder}");
        run.Code.ShouldBe(1);
        run.Error.ShouldContain(named);
        run.Error.ShouldNotContain("   at ");
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(data, "crm.db")}");
        await connection.OpenAsync();
        var count = connection.CreateCommand();
        count.CommandText = "SELECT COUNT(*) FROM Territories";
        (await count.ExecuteScalarAsync()).ShouldBe(0L);
    }

    public void Dispose() => Directory.Delete(data, recursive: true);

    private async Task<(int Code, string Error)> Run(string arguments)
    {
        var start = new ProcessStartInfo("dotnet", $"{typeof(Composition.Server).Assembly.Location} {arguments}") { RedirectStandardError = true,
            RedirectStandardOutput = true };
        start.Environment["Data__Directory"] = data;
        using var program = Process.Start(start)!;
        var (output, error) = (program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();
        await output;
        return (program.ExitCode, await error);
    }
}
