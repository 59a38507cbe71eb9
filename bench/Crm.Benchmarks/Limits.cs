namespace Crm.Benchmarks;

/// <summary>
/// What make bench-smoke refuses: an order of magnitude, never a percent, so that a busy machine does not fail it. At a tenth of the country a list that
/// reads its range touches 2 to 20 times the pages of the floor's and one that walks the country above 150, whatever the load; a row is too quick to be
/// timed beside the floor below 50 ms; and nobody waits two seconds for a page on so little.
/// </summary>
internal static class Limits
{
    private const double Ratio = 100, Pages = 100, Milliseconds = 2_000, Timed = 50;

    /// <summary>Why the row is refused; null when it is not.</summary>
    public static string? Passed(Result result)
    {
        if (result.Left is not { } left) return null;
        var (key, half) = (result.Row.Key, left.Loads[0].P50);
        if (half > Milliseconds) return $"{key}: {half:F0} ms, over {Milliseconds:F0}";
        if (half > Timed && result.Ratio(left.Loads[0].Connections) is > Ratio and var times) return $"{key}: {times:F0} times the floor, over {Ratio:F0}";
        if (result.Right is { } right && left.Cost.Pages > Pages * right.Cost.Pages)
            return $"{key}: {left.Cost.Pages:F0} pages of the database for the {right.Cost.Pages:F0} of the floor, over {Pages:F0} times";
        return result.Totals is { } totals && totals.Left != totals.Right ? $"{key}: {totals.Left} rows, the floor finds {totals.Right}" : null;
    }
}
