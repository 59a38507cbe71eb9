using System.Net;
using Crm.Web.Tests.WhoMayWhat;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Trash;

/// <summary>What is thrown away comes back for thirty days to the second: every kind of thing that the API restores.</summary>
public sealed class RestoreLimitTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    [Fact]
    public async Task What_is_thrown_away_comes_back_for_thirty_days()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var somebody = await Somebody.At(crm);
        await somebody.MayAllBut();
        using var script = (await somebody.Comes()).Script;
        await Make(script);
        var (samples, problems, thrown) = (new Samples(script), new List<string>(), new Dictionary<string, (string Early, string Late)>());
        // What hangs on something first; that something is then kept, for it would take it away.
        foreach (var door in Restores(crm).OrderByDescending(d => d.Route.Split('/').Length))
        {
            var kind = string.Join('/', door.Route.Split('/')[3..^1].Where(s => !s.StartsWith('{')));
            var gone = await ThrowTwo(script, (await samples.All(door)).Where(url => !thrown.Values.Any(t => Holds(url, t.Early) || Holds(url, t.Late))));
            if (gone is [var early, var late]) thrown[kind] = (early, late);
            else problems.Add($"{kind}: {gone.Count} could be thrown away");
        }
        crm.Time.Advance(TimeSpan.FromDays(30));
        foreach (var (kind, (early, _)) in thrown)
            if (await Restore(script, early) is { IsSuccessStatusCode: false } refused) problems.Add($"{kind}: {(int)refused.StatusCode} on the last day");
        crm.Time.Advance(TimeSpan.FromSeconds(1));
        foreach (var (kind, (_, late)) in thrown)
        {
            using var answer = await Restore(script, late);
            if (!await IsTooLate(answer)) problems.Add($"{kind}: {(int)answer.StatusCode} a second later");
        }
        thrown.Count.ShouldBeGreaterThan(20);
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    private static bool Holds(string url, string other) => other.StartsWith(url[..^"restore".Length], StringComparison.Ordinal);

    private static IEnumerable<Door> Restores(CrmHost crm) => Door.Of(crm.Services.GetRequiredService<EndpointDataSource>())
        .Where(d => d.IsApi && d.Route.EndsWith("/restore", StringComparison.Ordinal) && !d.Route.Contains("/versions/", StringComparison.Ordinal));

    private static async Task<bool> IsTooLate(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.UnprocessableEntity && (await answer.Content.Body()).Text("code")
            .EndsWith("RestoreTooLate", StringComparison.Ordinal);

    private static Task<HttpResponseMessage> Restore(HttpClient script, string url) => script.Send("POST", url, ifMatch: "*");

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
