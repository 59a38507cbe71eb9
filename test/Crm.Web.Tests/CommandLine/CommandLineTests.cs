using System.Diagnostics;

namespace Crm.Web.Tests.CommandLine;

/// <summary>The program itself, as an operator meets it: exit code, plain words, never a stack trace.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("crm-cli-").FullName;

    [Theory]
    [InlineData(0, "--help"), InlineData(0, "token --help"), InlineData(2, "nonsense"), InlineData(2, "token"),
        InlineData(2, "token a@exemple.fr --days beaucoup")]
    public async Task Usage_is_told_by_the_exit_code(int code, string arguments) => (await Run(arguments)).Code.ShouldBe(code);

    [Fact]
    public async Task A_new_installation_gets_its_administrator_and_a_token()
    {
        (await Run("migrate")).Code.ShouldBe(0);
        var made = await Run("create-admin chef@exemple.fr");
        made.Code.ShouldBe(0);
        made.Out.Trim().Split('-').Length.ShouldBe(4);
        (await Run("create-admin chef@exemple.fr")).Code.ShouldBe(1);
        (await Run("token chef@exemple.fr --days 900")).Code.ShouldBe(1);
        (await Run("token chef@exemple.fr")).Out.ShouldStartWith("crm_");
        (await Run("check")).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("Database__Engine", "Oracle", "Database:Engine"), InlineData("Data__Directory", "/dev/null/x", "Data:Directory"),
        InlineData("Urls", "abc", "Urls")]
    public async Task A_wrong_setting_stops_with_one_line_that_names_it(string variable, string value, string key)
    {
        var run = await Run("migrate", (variable, value));

        run.Code.ShouldBe(1);
        // Beside the tests there is no wwwroot, and the framework says so.
        run.Error.Trim().Split('\n').Where(l => !l.Contains("WebRootPath")).ShouldHaveSingleItem().ShouldContain(key);
    }

    [Theory, InlineData("migrate"), InlineData("check")]
    public async Task An_unreachable_database_is_said_in_plain_words(string verb)
    {
        var run = await Run(verb, ("Database__Engine", "PostgreSql"),
            ("Database__ConnectionString", "Host=127.0.0.1;Port=1;Database=x;Username=x;Password=secret;Timeout=2"));

        run.Code.ShouldBe(1);
        (run.Out + run.Error).ShouldNotContain("   at ");
        (run.Out + run.Error).ShouldNotContain("secret");
    }

    [Fact]
    public async Task A_missing_file_is_refused() => (await Run("import laureats /nulle/part.csv")).Code.ShouldBe(1);

    public void Dispose() => Directory.Delete(data, recursive: true);

    private async Task<(int Code, string Out, string Error)> Run(string arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", $"{typeof(Composition.Server).Assembly.Location} {arguments}") { RedirectStandardOutput = true,
            RedirectStandardError = true };
        foreach (var (name, value) in environment.Prepend(("Data__Directory", data)).Prepend(("ASPNETCORE_ENVIRONMENT", "Production")))
            start.Environment[name] = value;
        using var program = Process.Start(start)!;
        var (output, error) = (program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();
        return (program.ExitCode, await output, await error);
    }
}
