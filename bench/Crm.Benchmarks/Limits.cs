namespace Crm.Benchmarks;

/// <summary>
/// What make bench-smoke refuses: an order of magnitude, never a percent, so that a busy machine does not fail it. At a tenth of the country a list that
/// reads its range answers within 2 to 10 times the floor and one that walks the country above 100; nobody waits two seconds for a page on so little.
/// </summary>
internal static class Limits
{
    private const double Ratio = 100, Milliseconds = 2_000;

    /// <summary>Why the row is refused; null when it is not.</summary>
    public static string? Passed(Result result) =>
        result.Left is not { } left ? null
        : left.Loads[0].P50 > Milliseconds ? $"{result.Row.Key}: {left.Loads[0].P50:F0} ms, over {Milliseconds:F0}"
        : result.Ratio(left.Loads[0].Connections) > Ratio ? $"{result.Row.Key}: {result.Ratio(left.Loads[0].Connections):F0} times the floor, over {Ratio:F0}"
        : result.Totals is { } totals && totals.Left != totals.Right ? $"{result.Row.Key}: {totals.Left} rows, the floor finds {totals.Right}"
        : null;
}
