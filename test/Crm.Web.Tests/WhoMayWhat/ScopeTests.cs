using System.Net;
using Crm.Modules.Territories.Exchanges.Tags;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>What one person reads and another does not: no door, of the API or of the pages, tells the second that it exists.</summary>
public sealed class ScopeTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    public static TheoryData<string> Accounts => ["caf59", "caf62", "caf02-80", "cdsf59", "clp32", "admin"];

    [Theory, MemberData(nameof(Accounts))]
    public async Task Out_of_scope_nothing_is_read_written_or_told(string account)
    {
        var crm = await hosts.On(Engine.Sqlite);
        var doors = Door.Of(crm.Services.GetRequiredService<EndpointDataSource>());
        var (mine, pages, all) = (await crm.SignedIn(account), await crm.Browser(account, keepsSession: true), await crm.SignedIn("cnaf"));
        var problems = new List<string>();
        var tried = 0;
        foreach (var resource in doors.Where(d => d.IsApi && d.Method == "GET" && d.Route.Count(c => c == '/') == 3)
            .Select(d => d.Route.Split('/')[3]).Distinct())
        {
            var hidden = (await all.Ids(resource)).Except(await mine.Ids(resource)).Take(3).ToList();
            foreach (var id in hidden)
            {
                var before = await Tag(all, resource, id);
                foreach (var door in doors.Where(d => d.Rule != Door.SignedIn && d.Route.Contains("{id:guid}", StringComparison.Ordinal)
                    && PageIds.ResourceOf(d.Route) == resource))
                {
                    tried++;
                    using var answer = await new Visitor(mine, pages)
                        .Knock(door, door.Url(p => p.Name is "id" or "bodyId" or "portfolioId" ? id : Guid.NewGuid().ToString()));
                    // 422: the input was refused before anything was looked up. A page may lead, unread, to another that answers 404.
                    if (!door.IsApi && door.Method == "GET" && answer.StatusCode is HttpStatusCode.Redirect) continue;
                    if (answer.StatusCode is not (
                        HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.UnprocessableEntity or HttpStatusCode.BadRequest)
                        || (door.Method == "GET" && (int)answer.StatusCode is not (404 or 403)))
                        problems.Add($"{account}: {door.Method} {answer.RequestMessage!.RequestUri!.PathAndQuery}: {(int)answer.StatusCode}");
                }
                if (before != await Tag(all, resource, id)) problems.Add($"{account} changed {resource}/{id}");
            }
        }
        tried.ShouldBeGreaterThan(30);
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    [Theory, Engines("caf62", "59350"), Engines("caf02-80", "59350"), Engines("caf59", "62041")]
    public async Task An_exchange_is_not_logged_out_of_scope(Engine engine, string account, string commune)
    {
        var crm = await hosts.On(engine);
        using var script = await crm.SignedIn(account);
        var place = Modules.Territories.Contracts.TerritoryIds.Of(Modules.Territories.Contracts.TerritoryKind.Commune, commune);
        using var answer = await script.Send("POST", "/api/v1/interactions", new StringContent(
            $$"""{"kind":"Call","date":"2026-11-20","subject":"Ailleurs","territoryIds":["{{place}}"],"audience":"Caf","initiative":"Own"}""",
            null, "application/json"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.Body()).Text("code").ShouldBe("Crm.Territories:OutOfScope");
    }

    [Theory, Engines("caf62"), Engines("caf02-80")]
    public async Task An_epci_over_two_departements_is_in_scope_from_each(Engine engine, string account)
    {
        var crm = await hosts.On(engine);
        using var script = await crm.SignedIn(account);
        var ternois = (await script.GetJson("/api/v1/territories?kind=Epci&q=ternois")).GetProperty("items").EnumerateArray()
            .Single(t => t.Text("name").Contains("Ternois", StringComparison.Ordinal));
        ternois.GetProperty("departments").EnumerateArray().Select(d => d.GetString()).ShouldBe(["62", "80"], ignoreOrder: true);

        await script.PostJson("/api/v1/interactions", new { kind = "Visit", date = Days.Today, subject = "Ternois", territoryIds = new[] { ternois.Text("id") },
            audience = "Caf", initiative = "Own" });
    }

    private static async Task<string?> Tag(HttpClient all, string resource, string id)
    {
        using var answer = await all.GetAsync($"/api/v1/{resource}/{id}");
        return answer.Headers.ETag?.Tag;
    }
}
