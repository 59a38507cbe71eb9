using Crm.Web.Tests.WhoMayWhat;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Trash;

/// <summary>Two things of each kind that the API restores, thrown away by somebody who may everything.</summary>
internal static class ThrownAway
{
    /// <summary>By kind of address: where each of the two is restored; kinds of which too few could be thrown away are told.</summary>
    public static async Task<Dictionary<string, (string Early, string Late)>> Of(CrmHost crm, HttpClient script, List<string> problems)
    {
        await Make(script);
        var (samples, thrown) = (new Samples(script), new Dictionary<string, (string Early, string Late)>());
        // What hangs on something first; that something is then kept, for it would take it away.
        foreach (var door in Restores(crm).OrderByDescending(d => d.Route.Split('/').Length))
        {
            var kind = string.Join('/', door.Route.Split('/')[3..^1].Where(s => !s.StartsWith('{')));
            var gone = await ThrowTwo(script, (await samples.All(door)).Where(url => !thrown.Values.Any(t => Holds(url, t.Early) || Holds(url, t.Late))));
            if (gone is [var early, var late]) thrown[kind] = (early, late);
            else problems.Add($"{kind}: {gone.Count} could be thrown away");
        }
        return thrown;
    }

    public static IEnumerable<Door> Restores(CrmHost crm) => Door.Of(crm.Services.GetRequiredService<EndpointDataSource>())
        .Where(d => d.IsApi && d.Route.EndsWith("/restore", StringComparison.Ordinal) && !d.Route.Contains("/versions/", StringComparison.Ordinal));

    public static Task<HttpResponseMessage> Restore(HttpClient script, string url) => script.Send("POST", url, ifMatch: "*");

    private static bool Holds(string url, string other) => other.StartsWith(url[..^"restore".Length], StringComparison.Ordinal);

    /// <summary>The addresses that take back two things now thrown away.</summary>
    private static async Task<List<string>> ThrowTwo(HttpClient script, IEnumerable<string> urls)
    {
        var gone = new List<string>();
        foreach (var url in urls)
        {
            using var answer = await script.Send("DELETE", url[..^"/restore".Length], ifMatch: "*");
            if (answer.IsSuccessStatusCode) gone.Add(url);
            if (gone.Count == 2) break;
        }
        return gone;
    }

    /// <summary>Two of each kind the demonstration has none to spare of.</summary>
    private static async Task Make(HttpClient script)
    {
        for (var i = 1; i <= 2; i++)
        {
            await script.PostJson("/api/v1/bodies", new { kind = "Commission", department = "59", name = $"Commission {i}" });
            await script.PostJson("/api/v1/shared-dashboards",
                new { bodyId = (await script.GetJson("/api/v1/shared-dashboards")).GetProperty("items")[0].Text("bodyId"), title = $"Brouillon {i}" });
            await script.PostJson("/api/v1/indicators",
                new { code = $"essai-{i}", label = $"Essai {i}", unit = "Count", source = "Caf", periodicity = "Year", direction = "Higher" });
            await script.PostJson("/api/v1/portfolios", new { name = $"Essai {i}", from = Days.Today });
            await script.PostJson("/api/v1/roles", new { name = $"Essai {i}", permissions = Array.Empty<string>() });
            await script.PostJson("/api/v1/views", new { list = "tasks", name = $"Essai {i}", query = "" });
            await script.PostJson("/api/v1/tags", new { name = $"essai {i}", reach = "National", colour = "Blue" });
        }
    }
}
