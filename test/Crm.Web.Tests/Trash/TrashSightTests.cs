using System.Text.Json;
using Crm.Modules.Territories.Contracts;

namespace Crm.Web.Tests.Trash;

/// <summary>Who sees what in the trash, and takes it back from the screen.</summary>
public sealed class TrashSightTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    private const string Roubaix = "59512";

    [Theory, Engines]
    public async Task What_a_Caf_threw_away_is_its_own(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var author = await crm.SignedIn("caf59");
        var id = await Thrown(author, $"Réunion jetée {engine}", "Caf");
        (await Seen(author, "?mine=true")).ShouldContain(id);
        foreach (var colleague in new[] { "responsable59", "cnaf" })
        {
            using var script = await crm.SignedIn(colleague);
            (await Seen(script, "")).ShouldContain(id, colleague);
            (await Seen(script, "?mine=true")).ShouldNotContain(id, colleague);
        }
        foreach (var stranger in new[] { "caf62", "caf02-80", "cdsf59", "clp32", "admin" })
        {
            using var script = await crm.SignedIn(stranger);
            (await Seen(script, "")).ShouldNotContain(id, stranger);
        }
    }

    [Theory, Engines]
    public async Task What_is_national_is_found_by_the_Caf_that_threw_it_away_alone(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var author = await crm.SignedIn("caf59");
        var id = await Thrown(author, $"Note nationale {engine}", "National");
        using var stranger = await crm.SignedIn("caf62");
        (await Seen(author, "")).ShouldContain(id);
        (await Seen(stranger, "")).ShouldNotContain(id);
    }

    [Theory, Engines]
    public async Task A_colleagues_private_note_hides_even_its_title(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var author = await crm.SignedIn("responsable59");
        var id = await Thrown(author, $"Entretien difficile {engine}", "Private");
        using var colleague = await crm.SignedIn("caf59");
        (await Seen(author, "")).ShouldContain(id);
        (await Seen(colleague, "")).ShouldNotContain(id);
        using var browser = await crm.Browser("caf59");
        (await browser.GetStringAsync("/corbeille?mine=false")).ShouldNotContain("Entretien difficile");
    }

    [Theory, Engines]
    public async Task Its_author_takes_it_back_from_the_screen_and_a_colleague_may_not(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var script = await crm.SignedIn("responsable59");
        var id = await Thrown(script, $"À reprendre {engine}", "Caf");
        using var colleague = await crm.SignedIn("caf59");
        var line = (await Items(colleague, "?kind=interaction")).Single(i => i.Text("id") == id);
        line.GetProperty("mayRestore").GetBoolean().ShouldBeFalse();
        using (var other = await crm.Browser("caf59")) ((int)(await Restore(other, id)).StatusCode).ShouldBe(403);
        using var browser = await crm.Browser("responsable59");
        (await browser.GetStringAsync("/corbeille")).ShouldContain($"À reprendre {engine}");
        (await Restore(browser, id)).Headers.Location!.ToString().ShouldBe("/corbeille");
        (await browser.GetStringAsync("/corbeille")).ShouldContain("Restauré");
        (await Seen(script, "")).ShouldNotContain(id);
        (await script.GetJson($"/api/v1/interactions/{id}")).Text("id").ShouldBe(id);
    }

    [Theory, Engines]
    public async Task What_is_part_of_something_thrown_away_waits_for_it(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var script = await crm.SignedIn("caf59");
        var exchange = await Logged(script, $"Avec suite {engine}", "Caf", new { title = $"Suite de {engine}", dueDate = Days.Today.AddDays(3) });
        await Throw(script, exchange);
        (await Items(script, "?kind=task")).ShouldAllBe(i => i.Text("title") != $"Suite de {engine}");
        using var answer = await script.Send("POST", $"/api/v1/interactions/{exchange}/restore", ifMatch: "*");
        answer.IsSuccessStatusCode.ShouldBeTrue();
        (await script.GetJson("/api/v1/tasks?q=suite")).GetRawText().ShouldContain($"Suite de {engine}");
    }

    private static async Task<string> Thrown(HttpClient script, string subject, string audience)
    {
        var id = await Logged(script, subject, audience, null);
        await Throw(script, id);
        return id;
    }

    private static async Task<string> Logged(HttpClient script, string subject, string audience, object? nextStep) =>
        (await script.PostJson("/api/v1/interactions", new { kind = "Meeting", subject, date = Days.Today, audience, nextStep,
            territoryIds = new[] { TerritoryIds.Of(TerritoryKind.Commune, Roubaix) } }))
        .Text("id");

    private static async Task Throw(HttpClient script, string id)
    {
        using var answer = await script.Send("DELETE", $"/api/v1/interactions/{id}", ifMatch: "*");
        answer.IsSuccessStatusCode.ShouldBeTrue();
    }

    private static async Task<List<string>> Seen(HttpClient script, string query) => (await Items(script, query)).ConvertAll(i => i.Text("id"));

    private static async Task<List<JsonElement>> Items(HttpClient script, string query) =>
        [.. (await script.GetJson($"/api/v1/trash{query}")).GetProperty("items").EnumerateArray()];

    private static Task<HttpResponseMessage> Restore(HttpClient browser, string id) =>
        browser.PostAsync("/corbeille", new FormUrlEncodedContent(new Dictionary<string, string> { ["what"] = "interaction", ["id"] = id }));
}
