using static System.FormattableString;

namespace Crm.Benchmarks;

/// <summary>Prints each row as it is known, and keeps all for the note.</summary>
internal sealed class Report(Settings settings, bool counts)
{
    private readonly List<Result> results = [];
    private readonly List<(int Pass, double Middle, double Worst)> noise = [];

    public Settings Settings => settings;
    public bool Counts => counts;
    public IReadOnlyList<Start> Starts { get; private set; } = [];
    public IReadOnlyList<Result> Results => results;
    public IReadOnlyList<(int Pass, double Middle, double Worst)> Noise => noise;
    public (double Product, double Floor) MemoryAtEnd { get; private set; }
    public Result Last => results[^1];

    public void Heard(int pass, (double Middle, double Worst) heard)
    {
        noise.Add((pass, heard.Middle, heard.Worst));
        Console.WriteLine(Invariant($"Pass {pass}. {Machine.Words}. Noise: the same sum in {heard.Middle:F1} ms, at worst {heard.Worst:F1}."));
        Console.WriteLine($"{"",-16}" + string.Concat(settings.Connections.Select(c => $" | {c + " conn.: product/floor p50 ms",-33}")) + " | one alone");
    }

    public void Add(Result result)
    {
        results.Add(result);
        Console.WriteLine($"{result.Row.Key,-16}" + string.Concat(settings.Connections.Select(c => $" | {Load(result, c),-33}")) + " | " + Alone(result));
    }

    public void Started(IReadOnlyList<Start> starts)
    {
        Starts = starts;
        foreach (var start in starts) Console.WriteLine(Invariant($"Start of {start.Name}: {start.Milliseconds:F0} ms, {start.Memory:F0} MB"));
    }

    public void Ended(double product, double floor)
    {
        MemoryAtEnd = (product, floor);
        Console.WriteLine(Invariant($"Memory at the end: product {product:F0} MB, floor {floor:F0} MB"));
    }

    /// <summary>Whether a row passed the limits, the last time it was asked.</summary>
    public bool Refused()
    {
        var refused = results.GroupBy(r => r.Row.Key).Select(g => Limits.Passed(g.Last())).OfType<string>().ToList();
        foreach (var why in refused) Console.Error.WriteLine($"Refused: {why}");
        return refused.Count > 0;
    }

    public static string Times(double? ratio) => ratio is { } value ? Invariant($"×{value.ToString(value < 9.95 ? "F1" : "F0", null)}") : "";

    public static string Ms(double? value) => value is not { } ms ? "–" : Invariant($"{ms.ToString(ms < 0.995 ? "F2" : ms < 99.5 ? "F1" : "F0", null)}");

    private static string Load(Result result, int connections) =>
        Invariant($"{Ms(result.Left?.At(connections).P50)} / {Ms(result.Right?.At(connections).P50)} {Times(result.Ratio(connections))} ") +
        (result.Left is { } left ? Invariant($"p95 {Ms(left.At(connections).P95)}") : "");

    private string Alone(Result result)
    {
        var (left, right) = (result.Left, result.Right);
        var cpu = Invariant($"cpu {Ms(left?.Loads[0].Cpu)}/{Ms(right?.Loads[0].Cpu)} ms");
        var cost = !counts ? "" : Invariant($", commands {left?.Cost.Commands:F1}/{right?.Cost.Commands:F1}, ") +
            Invariant($"pages {left?.Cost.Pages:F0}/{right?.Cost.Pages:F0}");
        var totals = result.Totals is { } t ? t.Left == t.Right ? $", {t.Left} rows found" : $", rows found {t.Left} ≠ {t.Right}" : "";
        return Invariant($"{cpu}{cost}, {left?.Loads[^1].Memory:F0} MB{totals}");
    }
}
