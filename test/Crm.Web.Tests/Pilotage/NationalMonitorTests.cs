using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Crm.Web.Tests.Pilotage;

public sealed class NationalMonitorTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    [Theory, Engines]
    public async Task The_national_team_sees_every_entry_of_the_portfolio_and_each_figure_is_that_of_its_list(Engine engine)
    {
        var client = await (await hosts.On(engine)).SignedIn("cnaf");
        var territories = (await Monitor(client)).GetProperty("territories").EnumerateArray().ToList();
        territories.Count.ShouldBe(10);
        foreach (var territory in territories)
        {
            var id = territory.GetProperty("territoryId").GetGuid();
            (await Total(client, $"interactions?territory={id}&from=2026-10-24&to=2026-11-22")).ShouldBe(territory.GetProperty("interactions30").GetInt32());
            (await Total(client, $"interactions?territory={id}&from=2026-08-25&to=2026-11-22")).ShouldBe(territory.GetProperty("interactions90").GetInt32());
            (await Total(client, $"tasks?territory={id}&status=Open")).ShouldBe(territory.GetProperty("openTasks").GetInt32());
            (await Total(client, $"tasks?territory={id}&status=Open&due=late")).ShouldBe(territory.GetProperty("lateTasks").GetInt32());
            (await Total(client, $"projects?territory={id}")).ShouldBe(territory.GetProperty("projects").GetInt32());
            (await Total(client, $"milestones?territory={id}&late=true")).ShouldBe(territory.GetProperty("lateMilestones").GetInt32());
            territory.GetProperty("months").EnumerateArray().Count().ShouldBeOneOf(0, 12);
        }
        territories.Sum(t => t.GetProperty("interactions90").GetInt32()).ShouldBeGreaterThan(0);
        territories.Sum(t => t.GetProperty("lateMilestones").GetInt32()).ShouldBeGreaterThan(0);
    }

    [Theory, Engines]
    public async Task A_Caf_sees_only_the_entries_of_its_departments(Engine engine)
    {
        var territories = (await Monitor(await (await hosts.On(engine)).SignedIn("caf62"))).GetProperty("territories").EnumerateArray().ToList();
        territories.Select(t => t.GetProperty("name").GetString()).ShouldBe(["CC du Ternois"]);
    }

    [Theory, Engines]
    public async Task Weather_stands_beside_each_territory_and_keeps_those_to_watch(Engine engine)
    {
        var client = await (await hosts.On(engine)).SignedIn("cnaf");
        var all = (await Monitor(client)).GetProperty("territories").EnumerateArray().ToList();
        all.ShouldAllBe(t => t.GetProperty("weather").ValueKind == JsonValueKind.Object);
        foreach (var territory in all)
        {
            var one = await client.GetFromJsonAsync<JsonElement>($"/api/v1/territories/{territory.GetProperty("territoryId").GetGuid()}/weather");
            one.GetProperty("sign").GetString().ShouldBe(territory.GetProperty("weather").GetProperty("sign").GetString());
        }
        var expected = all.Where(t => t.GetProperty("weather").GetProperty("sign").GetString() is "Cloud" or "Storm")
            .Select(t => t.GetProperty("name").GetString()).ToList();
        expected.ShouldNotBeEmpty();
        var kept = (await client.GetFromJsonAsync<JsonElement>("/api/v1/dashboards/national?weather=Cloud")).GetProperty("territories").EnumerateArray()
            .Select(t => t.GetProperty("name").GetString());
        kept.ShouldBe(expected);
        var portfolio = (await client.GetFromJsonAsync<JsonElement>("/api/v1/portfolios")).GetProperty("items")[0].GetProperty("id").GetGuid();
        (await Total(client, $"portfolios/{portfolio}/entries?weather=Cloud")).ShouldBe(expected.Count);
    }

    [Theory, Engines]
    public async Task The_monitor_takes_at_most_twelve_commands(Engine engine)
    {
        var host = await hosts.On(engine);
        var client = await host.SignedIn("cnaf");
        await client.GetAsync("/pilotage");
        using var queries = host.CountQueries();
        (await client.GetAsync("/pilotage")).StatusCode.ShouldBe(HttpStatusCode.OK);
        queries.ShouldBeAtMost(12);
    }

    [Fact]
    public async Task The_sheet_holds_the_territories_on_screen_in_their_order()
    {
        var client = await (await hosts.On(Engine.Sqlite)).SignedIn("cnaf");
        var lines = (await client.GetStringAsync("/pilotage/export?sort=-silentDays")).TrimEnd().Split('\n');
        lines.Length.ShouldBe(11);
        var silent = lines.Skip(1).Select(l => l.Split(';')[4])
            .Select(d => d.Length == 0 ? int.MaxValue : int.Parse(d, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        silent.ShouldBe(silent.OrderByDescending(d => d));
    }

    [Fact]
    public async Task An_unknown_sort_or_portfolio_is_refused_plainly()
    {
        var client = await (await hosts.On(Engine.Sqlite)).SignedIn("cnaf");
        (await client.GetAsync("/api/v1/dashboards/national?sort=nothing")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await client.GetAsync($"/api/v1/dashboards/national?portfolio={Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Task<JsonElement> Monitor(HttpClient client) => client.GetFromJsonAsync<JsonElement>("/api/v1/dashboards/national");

    private static async Task<int> Total(HttpClient client, string path) =>
        (await client.GetFromJsonAsync<JsonElement>($"/api/v1/{path}")).GetProperty("total").GetInt32();
}
