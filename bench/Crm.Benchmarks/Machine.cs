using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Crm.Benchmarks;

/// <summary>The machine, and how much of it others take: the same sum timed again and again.</summary>
internal static class Machine
{
    private const int Steps = 20_000_000, Times = 15;

    public static string Words { get; } =
        $"{Environment.ProcessorCount} cores ({Model()}), {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:F0} GB, {RuntimeInformation.OSDescription}, " +
        RuntimeInformation.FrameworkDescription;

    /// <summary>A fixed sum in milliseconds: its middle, its worst. Far apart, somebody else works here.</summary>
    public static (double Middle, double Worst) Noise()
    {
        var times = new double[Times];
        for (var i = 0; i < Times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            ulong sum = 1;
            for (var step = 0; step < Steps; step++) sum = sum * 6364136223846793005 + 1442695040888963407;
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds + (sum == 0 ? 1 : 0);
        }
        Array.Sort(times);
        return (times[Times / 2], times[^1]);
    }

    private static string Model() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown"
        : "unknown";
}
