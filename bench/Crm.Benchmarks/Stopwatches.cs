using System.Diagnostics;
using System.Net.Http.Json;

namespace Crm.Benchmarks;

/// <summary>Half and nineteen twentieths of the answers came within so many milliseconds.</summary>
internal sealed record Timing(double P50, double P95);

internal static class Stopwatches
{
    private const int Warmups = 20;
    private const int Runs = 100;

    /// <summary>The two in turn, so that a noisy machine troubles both alike.</summary>
    public static async Task<(Timing Product, Timing? Floor)> Side(HttpClient client, Probe probe, Floor floor)
    {
        var bare = floor.Client;
        var (product, hand) = (new List<double>(), new List<double>());
        for (var i = -Warmups; i < Runs; i++)
        {
            var one = await Time(() => probe.Body is null ? client.GetAsync(probe.Path) : client.PostAsJsonAsync(probe.Path, probe.Body));
            var two = probe.Sql.Length == 0 ? 0 : await Time(() => bare.PostAsync("/", new StringContent(string.Join('\u001e', probe.Sql))));
            if (i < 0) continue;
            product.Add(one);
            hand.Add(two);
        }
        return (Of(product), probe.Sql.Length == 0 ? null : Of(hand));
    }

    private static async Task<double> Time(Func<Task<HttpResponseMessage>> ask)
    {
        var start = Stopwatch.GetTimestamp();
        using var answer = await ask();
        await answer.Content.ReadAsByteArrayAsync();
        answer.EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static Timing Of(List<double> times)
    {
        times.Sort();
        return new Timing(times[times.Count / 2], times[times.Count * 95 / 100]);
    }
}
