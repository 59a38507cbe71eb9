using System.Globalization;
using Crm.Web.Tests.WhoMayWhat;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Sorting;

/// <summary>Every sortable column of every list, under fr-FR: with SQLite a mapped decimal would end the process (efcore#37432).</summary>
public sealed class SortTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    [Theory, Engines]
    public async Task Every_column_sorts_both_ways_in_french(Engine engine)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
        var crm = await hosts.On(engine);
        using var script = await crm.SignedIn("cnaf");
        var problems = new List<string>();
        var sorted = 0;
        foreach (var route in Door.Of(crm.Services.GetRequiredService<EndpointDataSource>())
            .Where(d => d.Method == "GET" && d.IsApi && !d.Route.Contains('{', StringComparison.Ordinal)).Select(d => d.Route))
            foreach (var sort in await SortsOf(script, route))
                foreach (var order in (string[])[sort, "-" + sort])
                {
                    sorted++;
                    using var answer = await script.GetAsync($"{route}?sort={order}&pageSize=200");
                    if (!answer.IsSuccessStatusCode) problems.Add($"{route}?sort={order}: {(int)answer.StatusCode}");
                }
        problems.ShouldBeEmpty(string.Join('\n', problems));
        sorted.ShouldBeGreaterThan(20);
    }

    /// <summary>A list told to sort by an unknown column names those it knows.</summary>
    internal static async Task<IReadOnlyList<string>> SortsOf(HttpClient script, string route)
    {
        using var answer = await script.GetAsync($"{route}?sort=unheard");
        if (answer.StatusCode is not System.Net.HttpStatusCode.BadRequest) return [];
        var problem = await answer.Content.Body();
        return problem.Text("code") == "Crm:UnknownSort" ? [.. problem.Text("detail").Split(" : ")[^1].TrimEnd('.').Split(", ")] : [];
    }
}
