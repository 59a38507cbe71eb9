using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Crm.Benchmarks;

/// <summary>A published program that serves, in a process of its own, as it would elsewhere.</summary>
internal sealed class Running : IAsyncDisposable
{
    private const int Patience = 120_000;

    private readonly Process process;

    private Running(Process process, Uri address)
    {
        (this.process, Address) = (process, address);
        // Whoever stops this program stops those it started.
        AppDomain.CurrentDomain.ProcessExit += Stop;
    }

    public Uri Address { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan Start { get; private set; }

    public double MemoryAtStart { get; private set; }

    public double Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <param name="first">The page whose answer says that it serves.</param>
    public static async Task<Running> Serve(string program, string first, Dictionary<string, string> environment, string log)
    {
        var port = FreePort();
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        var clock = Stopwatch.StartNew();
        var process = Process.Start(Plan(program, log, new Dictionary<string, string>(environment) { ["Urls"] = address.ToString() }, []))!;
        var running = new Running(process, address);
        using var client = new HttpClient { BaseAddress = address };
        while (!await Answers(client, first))
            if (process.HasExited || clock.ElapsedMilliseconds > Patience) throw new InvalidOperationException($"{program} does not serve: see {log}");
        running.Start = clock.Elapsed;
        running.MemoryAtStart = running.Memory;
        return running;
    }

    /// <summary>A verb of the program, to its end; what it prints.</summary>
    public static async Task<string> Verb(string program, Dictionary<string, string> environment, string log, params string[] verb)
    {
        var plan = Plan(program, log, environment, verb);
        plan.RedirectStandardOutput = true;
        using var process = Process.Start(plan)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? said.Trim() : throw new InvalidOperationException($"{program} {string.Join(' ', verb)} failed: see {log}\n{said}");
    }

    public async ValueTask DisposeAsync()
    {
        Stop(null, EventArgs.Empty);
        AppDomain.CurrentDomain.ProcessExit -= Stop;
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Stop(object? sender, EventArgs e) => process.Kill(entireProcessTree: true);

    /// <summary>The shell gives its place to the program, whose lines go to a file rather than through this process.</summary>
    private static ProcessStartInfo Plan(string program, string log, Dictionary<string, string> environment, string[] verb)
    {
        var to = verb.Length == 0 ? ">>\"$LOG\" 2>&1" : "2>>\"$LOG\"";
        var plan = new ProcessStartInfo("/bin/sh", ["-c", $"exec \"$0\" \"$@\" {to}", program, .. verb]) { WorkingDirectory = Path.GetDirectoryName(program) };
        foreach (var (name, value) in environment) plan.Environment[name] = value;
        plan.Environment["LOG"] = log;
        return plan;
    }

    private static async Task<bool> Answers(HttpClient client, string path)
    {
        try
        {
            using var answer = await client.GetAsync(path);
            return answer.StatusCode is HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            await Task.Delay(5);
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
