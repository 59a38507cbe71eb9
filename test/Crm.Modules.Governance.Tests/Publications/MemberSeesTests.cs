using System.Net;
using Crm.Modules.Governance.Contracts;

namespace Crm.Modules.Governance.Tests.Publications;

/// <summary>A committee member and what is not published: every path, pages included.</summary>
public sealed class MemberSeesTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    private const string Secret = "Motusecret";
    private static readonly Guid North = BodyIds.CdsfOf("59");

    [Theory, Engines]
    public async Task A_member_finds_no_draft_on_any_path(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var manager = await crm.SignedIn("responsable59");
        var draft = await PublicationTests.Composed(manager, $"{Secret} titre", new { kind = "Text", title = Secret, text = Secret });
        using var member = await crm.SignedIn("cdsf59");
        using var browser = await crm.Browser("cdsf59");
        var page = draft.Replace("/api/v1/shared-dashboards/", $"/gouvernance/{North}/tableaux/", StringComparison.Ordinal);

        foreach (var path in (string[])[draft, $"{draft}/publications"]) (await member.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        (await member.GetAsync($"{draft}/preview")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.GetAsync(page)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        foreach (var path in (string[])["/api/v1/shared-dashboards?pageSize=200", $"/api/v1/shared-dashboards?body={North}", $"/api/v1/bodies/{North}",
            $"/api/v1/search?q={Secret}"])
            (await Read(member, path)).ShouldNotContain(Secret, Case.Insensitive);
        foreach (var path in (string[])["/", "/gouvernance", $"/gouvernance/{North}", "/gouvernance?q=" + North])
            (await Read(browser, path)).ShouldNotContain(Secret, Case.Insensitive);
    }

    [Theory, Engines]
    public async Task A_member_reads_the_title_that_was_published_not_the_one_being_prepared(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var manager = await crm.SignedIn("responsable59");
        using var member = await crm.SignedIn("cdsf59");
        var url = await PublicationTests.Composed(manager, "Titre publié", new { kind = "Text", title = "Mot", text = "Bonjour" });
        await PublicationTests.Publish(manager, url);
        using var request = new HttpRequestMessage(HttpMethod.Patch,
            url) { Content = new StringContent($$"""{"title":"{{Secret}}","introduction":"{{Secret}}"}""", null, "application/json"),
            Headers = { { "If-Match", "*" } } };
        (await manager.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var read = await Read(member, url);

        read.ShouldContain("Titre publi");
        read.ShouldNotContain(Secret);
        read.ShouldNotContain("tiles");
    }

    [Theory, Engines]
    public async Task A_member_reads_only_the_body_in_which_they_sit(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var member = await crm.SignedIn("cdsf59");
        using var manager = await crm.SignedIn("responsable59");
        var made = await manager.PostAsync("/api/v1/bodies",
            new StringContent("""{"kind":"Commission","department":"59","name":"Commission parentalité"}""", null, "application/json"));
        made.StatusCode.ShouldBe(HttpStatusCode.Created);

        (await Read(member, "/api/v1/bodies")).ShouldContain("\"total\":1");
        (await member.GetAsync(made.Headers.Location)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await member.GetAsync(made.Headers.Location + "/members")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Read(member, $"/api/v1/bodies/{North}/members")).ShouldNotContain("@demo.crm");
    }

    private static async Task<string> Read(HttpClient client, string path)
    {
        var answer = await client.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await answer.Content.ReadAsStringAsync();
    }
}
