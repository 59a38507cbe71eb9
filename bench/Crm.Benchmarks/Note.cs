using System.Text;
using static System.FormattableString;

namespace Crm.Benchmarks;

/// <summary>Writes the measured part of docs/performance.md between its marks; what people wrote around it stays.</summary>
internal static class Note
{
    private const string Begin = "<!-- measured by make bench -->", End = "<!-- end of what was measured -->";

    public static async Task Write(string path, Report report)
    {
        var before = File.Exists(path) ? await File.ReadAllTextAsync(path) : $"# Performance\n\n{Begin}\n{End}\n";
        var (from, to) = (before.IndexOf(Begin, StringComparison.Ordinal), before.IndexOf(End, StringComparison.Ordinal));
        if (from < 0 || to < from) throw new InvalidOperationException($"{path} has lost its marks: {Begin} … {End}");
        await File.WriteAllTextAsync(path, before[..(from + Begin.Length)] + "\n" + Text(report) + before[to..]);
        Console.WriteLine($"Written: {path}");
    }

    private static string Text(Report report)
    {
        var (text, settings) = (new StringBuilder(), report.Settings);
        text.Append(Invariant($"{DateTime.Today:yyyy-MM-dd}, national data × {settings.Scale}. {Machine.Words}.\n"));
        text.Append(report.Counts ? "Commands, rows and pages of the database: pg_stat_statements.\n"
            : "No pg_stat_statements here: commands, rows and pages are not counted.\n");
        foreach (var (pass, middle, worst) in report.Noise)
            text.Append(Invariant($"Noise before pass {pass}: the same sum in {middle:F1} ms, at worst {worst:F1}.\n"));
        foreach (var pass in report.Results.GroupBy(r => r.Pass))
        {
            text.Append(Invariant($"\n## Pass {pass.Key}: p50 in ms, and times the floor\n\n"));
            Latencies(text, settings, [.. pass.Where(r => !r.Row.IsPage)], "floor", "Crm");
            text.Append("\nPages of Crm, and times its API:\n\n");
            Latencies(text, settings, [.. pass.Where(r => r.Row.IsPage)], "API", "page");
            text.Append(Invariant($"\nWhat they cost (Crm / floor): requests per second and p95 at {settings.Connections[^1]} connections, "));
            text.Append("processor of the program per request, then one request alone in the database\n\n");
            Costs(text, [.. pass.Where(r => !r.Row.IsPage)], settings.Connections[^1]);
        }
        text.Append("\n## Start and memory\n\n| | start to first page | memory then |\n|---|--:|--:|\n");
        foreach (var start in report.Starts) text.Append(Invariant($"| {start.Name} | {start.Milliseconds:F0} ms | {start.Memory:F0} MB |\n"));
        text.Append(Invariant($"\nAfter the last pass: Crm {report.MemoryAtEnd.Product:F0} MB, floor {report.MemoryAtEnd.Floor:F0} MB.\n"));
        return text.ToString();
    }

    private static void Latencies(StringBuilder text, Settings settings, IReadOnlyList<Result> results, string right, string left)
    {
        text.Append("| Request |").AppendJoin("", settings.Connections.Select(c => $" {right}, {c} | {left}, {c} | ratio |"));
        text.Append("\n|---|").AppendJoin("", settings.Connections.Select(_ => "--:|--:|--:|")).Append('\n');
        foreach (var r in results)
            text.Append($"| {r.Row.Label} |").AppendJoin("", settings.Connections.Select(c =>
                $" {Report.Ms(r.Right!.At(c).P50)} | {Report.Ms(r.Left!.At(c).P50)} | {Report.Times(r.Ratio(c))} |")).Append('\n');
    }

    private static void Costs(StringBuilder text, IReadOnlyList<Result> results, int most)
    {
        text.Append("| Request | requests/s | p95 ms | processor ms | commands | rows | pages | memory MB |\n|---|--:|--:|--:|--:|--:|--:|--:|\n");
        foreach (var (row, left, right) in results.Select(r => (r.Row, r.Left!, r.Right!)))
            text.Append(Invariant($"| {row.Label} | {left.At(most).PerSecond:F0} / {right.At(most).PerSecond:F0} | "))
                .Append($"{Report.Ms(left.At(most).P95)} / {Report.Ms(right.At(most).P95)} | ")
                .Append($"{Report.Ms(left.At(most).Cpu)} / {Report.Ms(right.At(most).Cpu)} | ")
                .Append(Invariant($"{left.Cost.Commands:F1} / {right.Cost.Commands:F1} | {left.Cost.Rows:F0} / {right.Cost.Rows:F0} | "))
                .Append(Invariant($"{left.Cost.Pages:F0} / {right.Cost.Pages:F0} | {left.At(most).Memory:F0} / {right.At(most).Memory:F0} |\n"));
    }
}
