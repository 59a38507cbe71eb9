using System.Globalization;

namespace Crm.Benchmarks;

/// <summary>What bench/run was asked, from the environment.</summary>
/// <param name="Only">Parts of keys of rows; empty: all.</param>
/// <param name="Left">The product is measured.</param>
/// <param name="Right">What stands beside it is measured: the floor, or the product's API for a page.</param>
/// <param name="Span">How long each number of connections asks.</param>
internal sealed record Settings(double Scale, string[] Only, bool Left, bool Right, int Passes, int[] Connections, TimeSpan Span, bool Smoke)
{
    /// <summary>Where the published programs are, the files of the product while it runs, and the server of the databases.</summary>
    public required string Programs { get; init; }
    public required string Work { get; init; }
    public required string Server { get; init; }

    /// <summary>Where the note goes; null when only a part was measured, and nothing was asked.</summary>
    public string? Note { get; init; }

    public bool Wants(Row row) => Only.Length == 0 || Only.Any(o => row.Key.StartsWith(o, StringComparison.Ordinal));

    public bool Whole => Only.Length == 0 && Left && Right;

    public static Settings Read()
    {
        var smoke = Text("SMOKE") is not null;
        var side = Text("SIDE");
        var settings = new Settings(double.Parse(Text("SCALE") ?? (smoke ? "0.1" : "1"), CultureInfo.InvariantCulture), Parts("ONLY") ?? [],
            side is null or "product", side is null or "floor", int.Parse(Text("PASSES") ?? (smoke ? "1" : "2"), CultureInfo.InvariantCulture),
            [.. (Parts("CONNECTIONS") ?? (smoke ? ["1"] : ["1", "16", "64"])).Select(c => int.Parse(c, CultureInfo.InvariantCulture))],
            TimeSpan.FromSeconds(double.Parse(Text("SPAN") ?? (smoke ? "0.4" : "3"), CultureInfo.InvariantCulture)), smoke)
        {
            Programs = Text("BENCH_PROGRAMS")!, Work = Text("BENCH_WORK")!, Server = Text("BENCH_SERVER")!,
        };
        // Figures of a part of the country are no figures: they are written only where asked.
        return settings with { Note = Text("NOTE") ?? (settings is { Whole: true, Smoke: false, Scale: >= 1 } ? Text("BENCH_NOTE") : null) };
    }

    private static string? Text(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? text : null;

    private static string[]? Parts(string name) => Text(name)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
