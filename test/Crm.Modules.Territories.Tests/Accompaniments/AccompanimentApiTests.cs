using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Territories.Exchanges.Tags;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Testing;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Accompaniments;

/// <summary>What scripts rely on, through the real door.</summary>
public sealed class AccompanimentApiTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private const string Address = "/api/v1/accompaniments";

    private static object Body(object? more = null) => more ?? new
    {
        title = "Montage", theme = "petite-enfance", territoryId = Log.Lille.Id, officers = new[] { "me" }, from = "2026-10-01", to = "2026-12-31",
        plannedDays = 4.25m, objectives = new[] { new { text = "Ouvrir" } },
    };

    private static async Task<(HttpStatusCode Status, JsonElement Body, string? Tag)> Send(HttpClient client, string method, string url,
        object? body = null, string? match = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), url) { Content = body is null ? null
            : new StringContent(body as string ?? JsonSerializer.Serialize(body), Encoding.UTF8, "application/json") };
        if (match is not null) request.Headers.TryAddWithoutValidation("If-Match", match);
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement, answer.Headers.ETag?.ToString());
    }

    [Theory, Engines]
    public async Task A_script_opens_a_mission_notes_time_moves_it_on_and_closes_it(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var script = await crm.SignedIn("caf59");
        var made = await Send(script, "POST", Address, Body());
        made.Status.ShouldBe(HttpStatusCode.Created);
        foreach (var field in new[] { "id", "territoryId", "theme", "stage", "officers", "from", "to", "plannedDays", "spentDays" })
            made.Body.TryGetProperty(field, out _).ShouldBeTrue(field);
        (made.Body.GetProperty("plannedDays").GetDecimal(), made.Body.GetProperty("spentDays").GetDecimal(), made.Body.GetProperty("stage").GetString())
            .ShouldBe((4.25m, 0m, "Response"));
        var url = $"{Address}/{made.Body.GetProperty("id").GetString()}";

        (await Send(script, "POST", url + "/time-entries",
            new { date = "2026-11-20", minutes = 210, note = "Chiffrage" })).Status.ShouldBe(HttpStatusCode.Created);
        (await Send(script, "GET", url + "/time-entries")).Body.GetProperty("total").GetInt32().ShouldBe(1);
        var moved = await Send(script, "POST", url + "/stage", new { stage = "Setup", on = "2026-11-01" });
        (moved.Body.GetProperty("stage").GetString(), moved.Body.GetProperty("spentDays").GetDecimal()).ShouldBe(("Setup", 0.5m));
        var patched = await Send(script, "PATCH", url, new { title = "Montage du relais" }, moved.Tag);
        patched.Body.GetProperty("title").GetString().ShouldBe("Montage du relais");
        (await Send(script, "PATCH", url, new { title = "Autre" }, moved.Tag)).Status.ShouldBe(HttpStatusCode.PreconditionFailed);

        var refused = await Send(script, "POST", url + "/close", new { result = "Achieved", sentence = "Ouvert" });
        (refused.Status, refused.Body.GetProperty("code").GetString())
            .ShouldBe((HttpStatusCode.UnprocessableEntity, "Crm.Territories:AccompanimentObjectivesOpen"));
        var objective = patched.Body.GetProperty("objectives")[0].GetProperty("id").GetString();
        await Send(script, "POST", $"{url}/objectives/{objective}", new { state = "Reached" });
        (await Send(script, "POST", url + "/close", new { result = "Achieved", sentence = "Ouvert" })).Body.GetProperty("closedOn")
            .GetString().ShouldBe("2026-11-22");
        (await Send(script, "POST", url + "/time-entries", new { date = "2026-11-20", minutes = 30 })).Body.GetProperty("code").GetString()
            .ShouldBe("Crm.Territories:AccompanimentClosed");
        (await Send(script, "POST", url + "/reopen")).Body.GetProperty("closedOn").ValueKind.ShouldBe(JsonValueKind.Null);
        (await Send(script, "DELETE", url)).Status.ShouldBe(HttpStatusCode.NoContent);
        (await Send(script, "GET", url)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Send(script, "POST", url + "/restore")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [Engines("""{"title":"x","theme":"petite-enfance","officers":["me"],"from":"2026-12-01","to":"2026-11-01","plannedDays":1}""", "to", "territoryId")]
    [Engines("""{"officers":[]}""", "officers", "title")]
    public async Task What_is_wrong_is_told_by_field(Engine engine, string json, string one, string other)
    {
        using var script = await (await hosts.On(engine)).SignedIn("caf59");
        var answer = await Send(script, "POST", Address, json);
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        foreach (var field in new[] { one, other }) answer.Body.GetProperty("errors").TryGetProperty(field, out _).ShouldBeTrue(field);
    }

    [Theory, Engines]
    public async Task A_retry_makes_nothing_new(Engine engine)
    {
        using var script = await (await hosts.On(engine)).SignedIn("caf59");
        var id = Guid.NewGuid();
        object Again(string title) =>
            Body(new { id, title, theme = "mobilite", territoryId = Log.Lille.Id, officers = new[] { "me" },
            from = "2026-10-01", to = "2026-12-31", plannedDays = 1 });
        (await Send(script, "POST", Address, Again("Une fois"))).Status.ShouldBe(HttpStatusCode.Created);
        (await Send(script, "POST", Address, Again("Une fois"))).Status.ShouldBe(HttpStatusCode.OK);
        (await Send(script, "POST", Address, Again("Autre chose"))).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Theory, Engines]
    public async Task Readers_read_and_do_not_write(Engine engine)
    {
        var crm = await hosts.On(engine);
        foreach (var (account, reads) in new[] { ("clp32", HttpStatusCode.OK), ("cdsf59", HttpStatusCode.Forbidden) })
        {
            using var script = await crm.SignedIn(account);
            (await Send(script, "GET", Address)).Status.ShouldBe(reads, account);
            (await Send(script, "POST", Address, Body())).Status.ShouldBe(HttpStatusCode.Forbidden);
            (await Send(script, "GET", "/api/v1/workload")).Status.ShouldBe(HttpStatusCode.Forbidden);
        }
        using var manager = await crm.SignedIn("responsable59");
        (await Send(manager, "GET", "/api/v1/workload?by=Caf&step=Quarter")).Status.ShouldBe(HttpStatusCode.OK);
        (await Send(manager, "GET", "/api/v1/accompaniment-themes")).Body.GetArrayLength().ShouldBeGreaterThan(5);
    }

    [Theory, Engines]
    public async Task The_export_is_the_list(Engine engine)
    {
        var crm = await hosts.On(engine);
        await Missions.Write(crm, "caf59", Missions.Input("=Exportée"));
        using var person = await crm.Browser("caf59");
        var csv = await person.GetStringAsync("/accompagnements/export?format=csv&q=exportee");
        csv.ShouldContain("'=Exportée;Lille;Petite enfance");
        csv.ShouldContain("12,5");
        (await person.GetAsync("/accompagnements/temps/export?format=csv")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
