using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Publications;

namespace Crm.Modules.Governance.Tests.Publications;

/// <summary>What leaves the Caf, and what never does, through the API on each engine.</summary>
public sealed class PublicationTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    private static readonly Guid North = BodyIds.CdsfOf("59");

    [Theory, Engines]
    public async Task A_publication_does_not_move_when_the_data_changes(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var manager = await crm.SignedIn("responsable59");
        var url = await Composed(manager, "Image", new { kind = "KeyFigures", title = "Repères" }, new { kind = "Exchanges", title = "Échanges", max = 50 });
        var published = await Json(await manager.PostAsync($"{url}/publish", null));
        var address = $"{url}/publications/{published.GetProperty("publicationId").GetGuid()}";
        var before = await manager.GetStringAsync(address);

        await Log(manager, "Committee", "Noté après la publication");
        (await manager.PostAsJsonAsync($"/api/v1/bodies/{North}/members",
            new { name = "Zoé Exemple", college = "Nouveau", from = "2026-11-01" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        await Change(manager, url, new { title = "Autre titre", tiles = Array.Empty<object>() });

        (await manager.GetStringAsync(address)).ShouldBe(before);
        published.GetProperty("asOf").GetString().ShouldBe("2026-11-22");
    }

    [Theory, Engines]
    public async Task Only_what_the_committee_may_read_enters_a_publication(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var manager = await crm.SignedIn("responsable59");
        foreach (var audience in (string[])["Private", "Caf", "Committee", "National"]) await Log(manager, audience, $"Témoin {audience}");
        var url = await Composed(manager, "Audience", new { kind = "Exchanges", title = "Échanges", max = 50 });

        foreach (var read in (string[])[await manager.GetStringAsync($"{url}/preview"), await Publish(manager, url)])
        {
            read.ShouldContain("Témoin Committee");
            read.ShouldContain("Témoin National");
            read.ShouldNotContain("Témoin Private");
            read.ShouldNotContain("Témoin Caf");
        }
    }

    [Theory, Engines]
    public async Task The_same_content_on_the_same_day_is_published_once(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var manager = await crm.SignedIn("responsable59");
        var url = await Composed(manager, "Deux fois", new { kind = "Text", title = "Mot", text = "Bonjour" });

        var ids = new[] { await Publish(manager, url), await Publish(manager, url) }.Select(c => JsonDocument.Parse(c).RootElement.GetProperty("id").GetGuid());

        ids.Distinct().Count().ShouldBe(1);
    }

    [Theory, Engines]
    public async Task A_withdrawn_publication_is_read_by_composers_only(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var manager = await crm.SignedIn("responsable59");
        using var member = await crm.SignedIn("cdsf59");
        var url = await Composed(manager, "Retiré", new { kind = "Text", title = "Mot", text = "Bonjour" });
        var address = $"{url}/publications/{JsonDocument.Parse(await Publish(manager, url)).RootElement.GetProperty("id").GetGuid()}";
        (await member.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await Json(await manager.PostAsJsonAsync($"{address}/withdraw", new { reason = "" }), HttpStatusCode.UnprocessableEntity)).GetProperty("errors")
            .TryGetProperty("reason", out _).ShouldBeTrue();
        (await manager.PostAsJsonAsync($"{address}/withdraw", new { reason = "chiffre faux" })).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await member.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await member.GetAsync(url)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await manager.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Json(await manager.PostAsJsonAsync($"{address}/withdraw", new { reason = "encore" }), HttpStatusCode.UnprocessableEntity)).GetProperty("code")
            .GetString().ShouldBe(PublicationsErrors.AlreadyWithdrawn);
    }

    [Theory, Engines]
    public async Task Another_caf_does_not_find_what_is_not_its_own(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var manager = await crm.SignedIn("responsable59");
        using var other = await crm.SignedIn("caf62");
        var url = await Composed(manager, "À nous", new { kind = "Text", title = "Mot", text = "Bonjour" });
        await Publish(manager, url);

        foreach (var path in (string[])[url, $"{url}/publications", $"{url}/preview", $"/api/v1/bodies/{North}", $"/api/v1/bodies/{North}/members"])
            (await other.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
    }

    [Theory, Engines("caf59", HttpStatusCode.Forbidden), Engines("cdsf59", HttpStatusCode.Forbidden), Engines("clp32", HttpStatusCode.Forbidden),
        Engines("cnaf", HttpStatusCode.OK)]
    public async Task A_responsable_and_the_national_team_publish(Engine engine, string account, HttpStatusCode expected)
    {
        var crm = await hosts.On(engine);
        using var manager = await crm.SignedIn("responsable59");
        using var client = await crm.SignedIn(account);
        var url = await Composed(manager, $"Par {account}", new { kind = "Text", title = "Mot", text = "Bonjour" });

        (await client.PostAsync($"{url}/publish", null)).StatusCode.ShouldBe(expected);
    }

    internal static async Task<string> Composed(HttpClient client, string title, params object[] tiles) =>
        "/api/v1/shared-dashboards/"
            + (await Json(await client.PostAsJsonAsync("/api/v1/shared-dashboards", new { bodyId = North, title, tiles }), HttpStatusCode.Created))
            .GetProperty("id").GetGuid();

    /// <summary>Publishes, and reads what was published.</summary>
    internal static async Task<string> Publish(HttpClient client, string url) =>
        await client.GetStringAsync(
            $"{url}/publications/{(await Json(await client.PostAsync($"{url}/publish", null))).GetProperty("publicationId").GetGuid()}");

    private static async Task Change(HttpClient client, string url, object input)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, url) { Content = JsonContent.Create(input), Headers = { { "If-Match", "*" } } };
        (await client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task Log(HttpClient client, string audience, string subject) => await Json(await client.PostAsJsonAsync("/api/v1/interactions", new
    {
        kind = "Meeting", date = "2026-11-20", subject, audience, initiative = "Own",
        territoryIds = new[] { Territories.Contracts.TerritoryIds.Of(Territories.Contracts.TerritoryKind.Department, "59") },
    }), HttpStatusCode.Created);

    private static async Task<JsonElement> Json(HttpResponseMessage answer, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(expected, text);
        return JsonDocument.Parse(text).RootElement;
    }
}
