using System.Diagnostics;

namespace Crm.Testing.Databases;

/// <summary>A private PostgreSQL: the one <c>test/run</c> started (<c>CRM_TEST_POSTGRES</c>), or one of this process, gone with it.</summary>
internal static class PostgreSqlServer
{
    private static readonly Lazy<string> Started = new(Start);

    /// <summary>Connection string without a database.</summary>
    public static string ConnectionString => Started.Value;

    private static string Start()
    {
        if (Environment.GetEnvironmentVariable("CRM_TEST_POSTGRES") is { Length: > 0 } given) return given;
        var folder = Path.Combine(Path.GetTempPath(), $"crm-postgres-{Environment.ProcessId}");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Script("stop", folder);
        return Script("start", folder, Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string Script(params string[] arguments)
    {
        var start = new ProcessStartInfo("bash", [Repository.PathOf("test/postgres"), .. arguments]) { RedirectStandardOutput = true,
            RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadLineAsync(), process.StandardError.ReadLineAsync());
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Result ?? "" : throw new InvalidOperationException(errors.Result ?? "test/postgres failed");
    }
}
