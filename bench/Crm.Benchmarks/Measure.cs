using System.Diagnostics;
using System.Text.Json;

namespace Crm.Benchmarks;

/// <summary>Asks one row's questions of one side: alone, then with each number of connections.</summary>
internal sealed class Measure(Settings settings, Databases databases, Func<int, Caller> caller)
{
    private const int Alone = 24, Least = 3, Buffer = 64 * 1024;

    public async Task<Result> Of(Row row, int pass, Running product, Running floor) => new(row, pass,
        settings.Left ? await Of(row.Left, product) : null,
        settings.Right ? await Of(row.Right, row.IsPage ? product : floor) : null,
        settings is { Left: true, Right: true } ? await Totals(row) : null);

    private async Task<Measured> Of(IReadOnlyList<Ask[]> questions, Running program)
    {
        // Compiled, its plans kept and its pages in memory, as after an hour of work.
        await Load(questions, program, settings.Smoke ? 2 : 4, settings.Span / 2, TimeSpan.Zero);
        var cost = await CostOf(questions);
        var loads = new List<Figures>();
        foreach (var connections in settings.Connections) loads.Add(await Load(questions, program, connections, settings.Span, settings.Span / 8));
        return new Measured(loads, cost);
    }

    /// <summary>Rows found by both sides, so that an answer to another question is seen.</summary>
    private async Task<(long Left, long Right)?> Totals(Row row)
    {
        if (row.IsPage) return null;
        using var one = caller(1);
        return await Total(one, row.Left) is { } left && await Total(one, row.Right) is { } right ? (left, right) : null;
    }

    private async Task<Cost> CostOf(IReadOnlyList<Ask[]> questions)
    {
        using var one = caller(1);
        var buffer = new byte[Buffer];
        await databases.Forget();
        for (var i = 0; i < Alone; i++) await one.Put(questions[i % questions.Count], buffer);
        var (commands, rows, pages) = await databases.Spent();
        return new Cost(commands / Alone, rows / Alone, pages / Alone);
    }

    /// <param name="open">Time for the connections to open, which is not counted.</param>
    private async Task<Figures> Load(IReadOnlyList<Ask[]> questions, Running program, int connections, TimeSpan span, TimeSpan open)
    {
        using var all = caller(connections);
        if (open > TimeSpan.Zero) await Round(all, questions, connections, open, 1);
        var before = program.Processor;
        var clock = Stopwatch.StartNew();
        var times = await Round(all, questions, connections, span, Least);
        var (elapsed, spent) = (clock.Elapsed, program.Processor - before);
        times.Sort();
        return new Figures(connections, times[times.Count / 2], times[times.Count * 95 / 100], times.Count / elapsed.TotalSeconds,
            spent.TotalMilliseconds / times.Count, program.Memory);
    }

    private static async Task<List<double>> Round(Caller caller, IReadOnlyList<Ask[]> questions, int connections, TimeSpan span, int least)
    {
        var next = -1;
        var clock = Stopwatch.StartNew();
        async Task<List<double>> Ask()
        {
            var (times, buffer) = (new List<double>(), new byte[Buffer]);
            while (clock.Elapsed < span || times.Count < least)
            {
                var question = questions[(Interlocked.Increment(ref next) & int.MaxValue) % questions.Count];
                var start = Stopwatch.GetTimestamp();
                await caller.Put(question, buffer);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
            return times;
        }
        return [.. (await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(Ask)))).SelectMany(t => t)];
    }

    private static async Task<long?> Total(Caller one, IReadOnlyList<Ask[]> questions)
    {
        var sum = 0L;
        foreach (var question in questions)
        {
            if (question is not [{ Body: null, Session: false } ask]) return null;
            using var json = JsonDocument.Parse(await one.Read(ask));
            if (!json.RootElement.TryGetProperty("total", out var total)) return null;
            sum += total.GetInt64();
        }
        return sum;
    }
}
