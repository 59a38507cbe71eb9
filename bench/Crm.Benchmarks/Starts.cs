namespace Crm.Benchmarks;

/// <summary>How long a program takes to its first page, and what it holds then: the middle of a few starts.</summary>
internal sealed record Start(string Name, double Milliseconds, double Memory);

internal static class Starts
{
    private const int Times = 3;

    public static async Task<IReadOnlyList<Start>> Of(Programs programs, string database) =>
    [
        await Middle("Crm", () => programs.ServeProduct(database)),
        await Middle("ASP.NET template with Identity", () => programs.ServeTemplate(database)),
        await Middle("floor", () => programs.ServeFloor(database)),
    ];

    private static async Task<Start> Middle(string name, Func<Task<Running>> serve)
    {
        var all = new List<Start>();
        for (var i = 0; i < Times; i++)
        {
            await using var running = await serve();
            all.Add(new Start(name, running.Start.TotalMilliseconds, running.MemoryAtStart));
        }
        return all.OrderBy(s => s.Milliseconds).ElementAt(Times / 2);
    }
}
