using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Workbench.Documents;

namespace Crm.Modules.Territories.Tests.Documents;

public sealed class DocumentApiTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static readonly string Lille = $"territory:{TerritoryIds.Of(TerritoryKind.Commune, "59350")}";

    [Theory, Engines]
    public async Task A_document_lives_from_its_first_version_to_its_return(Engine engine)
    {
        using var client = await (await hosts.On(engine)).SignedIn("caf59");
        var made = await Put(client, "documents", "convention.pdf", "un", ("attachedTo", Lille), ("title", "Convention « été »"), ("category", "convention"));
        made.StatusCode.ShouldBe(HttpStatusCode.Created);
        var id = (await made.Body()).GetProperty("document").GetProperty("id").GetGuid();
        var read = await client.GetAsync($"/api/v1/documents/{id}");
        var line = await read.Body();
        (line.GetProperty("version").GetInt32(), line.GetProperty("audience").GetString(), line.GetProperty("ownerTitle").GetString(),
            line.GetProperty("categoryLabel").GetString()).ShouldBe((1, "Caf", "Lille", "Convention"));

        (await Put(client, $"documents/{id}/versions", "convention-signee.pdf", "deux")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await (await Put(client, $"documents/{id}/versions", "encore.pdf", "deux")).Refusal()).ShouldBe((422, DocumentErrors.SameContent));
        (await (await Put(client, $"documents/{id}/versions", "virus.exe", "trois")).Refusal()).ShouldBe((422, CoreErrors.FileTypeRefused));
        (await Text(client, $"documents/{id}/content")).ShouldEndWith("deux");
        (await Text(client, $"documents/{id}/versions/1/content")).ShouldEndWith("un");
        (await client.Send(HttpMethod.Post, $"documents/{id}/versions/1/restore")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Text(client, $"documents/{id}/content")).ShouldEndWith("un");
        var versions = (await client.Json($"documents/{id}/versions")).EnumerateArray().ToList();
        versions.Select(v => (v.GetProperty("number").GetInt32(), v.GetProperty("restoredFrom").ToString())).ShouldBe([(3, "1"), (2, ""), (1, "")]);
        versions[0].GetProperty("sha256").GetString().ShouldBe(versions[2].GetProperty("sha256").GetString());

        (await (await client.Send(HttpMethod.Patch, $"documents/{id}", new { title = "x" }, read.Headers.ETag!.Tag)).Refusal())
            .ShouldBe((412, CoreErrors.Stale));
        var changed = await client.Send(HttpMethod.Patch, $"documents/{id}", new { audience = "Committee", title = "Convention signée" }, "*");
        ((await changed.Body()).GetProperty("audience").GetString(), (await changed.Body()).GetProperty("category").GetString())
            .ShouldBe(("Committee", "convention"));
        (await client.Send(HttpMethod.Delete, $"documents/{id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await client.GetAsync($"/api/v1/documents/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync($"/api/v1/documents/{id}/content")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.Send(HttpMethod.Post, $"documents/{id}/restore")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, Engines]
    public async Task The_same_content_is_noticed_and_wrong_inputs_write_nothing(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var client = await crm.SignedIn("caf59");
        var content = Guid.NewGuid().ToString();
        await Put(client, "documents", "premier.pdf", content, ("attachedTo", Lille));
        var second = await (await Put(client, "documents", "second.pdf", content, ("attachedTo", Lille))).Body();
        second.GetProperty("sameContent").EnumerateArray().Select(t => t.GetProperty("title").GetString()).ShouldBe(["premier"]);
        var before = (await client.Json("documents")).Total();
        foreach (var (owner, category, code) in new[] { (Lille, "inconnue", CoreErrors.InvalidInput),
            ("territory:" + Guid.NewGuid(), "convention", CoreErrors.InvalidInput), ("n'importe quoi", "convention", CoreErrors.InvalidInput) })
            (await (await Put(client, "documents", "x.pdf", "x", ("attachedTo", owner), ("category", category))).Refusal()).ShouldBe((422, code));
        (await (await Put(client, "documents", "faux.pdf", "", ("attachedTo", Lille))).Refusal()).Status.ShouldBe(422);
        (await client.Json("documents")).Total().ShouldBe(before);
    }

    [Theory, Engines]
    public async Task Rights_are_checked_on_every_path(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var author = await crm.SignedIn("caf59");
        var ids = new Dictionary<Audience, Guid>();
        foreach (var audience in Enum.GetValues<Audience>())
            ids[audience] =
                (await (await Put(author, "documents", $"{audience}.pdf", Guid.NewGuid().ToString(), ("attachedTo", Lille), ("title", $"Droits {audience}"),
                ("audience", audience.ToString()))).Body()).GetProperty("document").GetProperty("id").GetGuid();
        foreach (var (account, seen) in new[] { ("responsable59", new[] { 0, 1, 2, 3 }), ("cnaf", [1, 2, 3]), ("cdsf59", [2, 3]), ("caf62", [3]) })
        {
            using var reader = await crm.SignedIn(account);
            var list = (await reader.Json("documents?q=droits&pageSize=200")).GetProperty("items").EnumerateArray()
                .Select(d => d.GetProperty("id").GetGuid()).ToHashSet();
            var hits = (await reader.Json("search?q=droits")).ToString();
            foreach (var (audience, id) in ids)
            {
                // A national document of another Caf's territory: its line is public, its territory's page is out of scope.
                var visible = seen.Contains((int)audience) && account != "caf62";
                (await reader.GetAsync($"/api/v1/documents/{id}")).StatusCode.ShouldBe(visible ? HttpStatusCode.OK
                    : HttpStatusCode.NotFound, $"{account} {audience}");
                foreach (var path in (string[])["content", "versions", "versions/1/content"])
                    (await reader.GetAsync($"/api/v1/documents/{id}/{path}")).StatusCode.ShouldBe(visible ? HttpStatusCode.OK : HttpStatusCode.NotFound,
                    $"{account} {audience} {path}");
                list.Contains(id).ShouldBe(seen.Contains((int)audience), $"{account} {audience}");
                hits.Contains(id.ToString(), StringComparison.Ordinal).ShouldBe(seen.Contains((int)audience), $"{account} {audience}");
            }
        }
        using var other = await crm.SignedIn("caf62");
        (await Put(other, "documents", "x.pdf", "x", ("attachedTo", Lille))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var member = await crm.SignedIn("cdsf59");
        (await member.Send(HttpMethod.Delete, $"documents/{ids[Audience.Committee]}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, Engines]
    public async Task A_document_of_an_exchange_follows_it(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var author = await crm.SignedIn("caf59");
        var exchange = await Log.Write(crm, "caf59", Log.Input("Copil avec pièce", Audience.Committee));
        var id = (await (await Put(author, $"interactions/{exchange}/documents", "ordre-du-jour.pdf", Guid.NewGuid().ToString())).Body())
            .GetProperty("id").GetGuid();
        using var member = await crm.SignedIn("cdsf59");
        (await member.GetAsync($"/api/v1/documents/{id}/content")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await author.Send(HttpMethod.Patch, $"interactions/{exchange}", new { audience = "Caf" }, "*")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await member.GetAsync($"/api/v1/documents/{id}/content")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await member.Json("documents?pageSize=200")).All("id").ShouldNotContain(id.ToString());
        (await (await author.Send(HttpMethod.Patch, $"documents/{id}", new { audience = "National" }, "*")).Refusal()).ShouldBe((422, CoreErrors.InvalidInput));
        (await author.Send(HttpMethod.Delete, $"interactions/{exchange}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await author.GetAsync($"/api/v1/documents/{id}/content")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, Engines]
    public async Task A_preview_can_run_nothing_and_is_framed_by_us_only(Engine engine)
    {
        using var client = await (await hosts.On(engine)).Browser("caf59");
        using var script = await (await hosts.On(engine)).SignedIn("caf59");
        var id = (await (await Put(script, "documents", "apercu.pdf", Guid.NewGuid().ToString(), ("attachedTo", Lille))).Body()).GetProperty("document")
            .GetProperty("id").GetGuid();
        var shown = await client.GetAsync($"/documents/{id}/apercu");
        shown.StatusCode.ShouldBe(HttpStatusCode.OK);
        var policy = shown.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'self'");
        shown.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (shown.Content.Headers.ContentType!.MediaType, shown.Content.Headers.ContentDisposition!.DispositionType).ShouldBe(("application/pdf", "inline"));
        var downloaded = await client.GetAsync($"/api/v1/documents/{id}/content");
        downloaded.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        (await client.GetAsync($"/documents/{id}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, Engines]
    public async Task The_list_filters_sorts_exports_and_stays_bounded(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var client = await crm.SignedIn("caf59");
        for (var i = 0; i < 4; i++)
            await Put(client, "documents", $"borne-{i}.pdf", Guid.NewGuid().ToString(), ("attachedTo", Lille), ("title", $"Borné {i}"),
            ("category", i % 2 == 0 ? "budget" : "evaluation"));
        await client.Json("me");
        using (var queries = crm.CountQueries())
        {
            (await client.Json($"documents?q=borne&category=budget&sort=-title&territory={Lille[10..]}")).All("title").ShouldBe(["Borné 2", "Borné 0"]);
            queries.ShouldBeAtMost(6);
        }
        (await (await client.GetAsync("/api/v1/documents?sort=couleur")).Refusal()).Status.ShouldBe(400);
        (await client.Json($"documents?attachedTo={Uri.EscapeDataString(Lille)}&q=borne")).Total().ShouldBe(4);
        using var person = await crm.Browser("caf59");
        var csv = await person.GetStringAsync("/documents/export?q=borne&format=csv");
        csv.ShouldContain("Titre;Catégorie;Joint à");
        csv.ShouldContain("Borné 3;Évaluation;Lille");
        using var pages = crm.CountQueries();
        (await person.GetAsync("/documents?q=borne")).StatusCode.ShouldBe(HttpStatusCode.OK);
        pages.ShouldBeAtMost(6);
    }

    private static async Task<string> Text(HttpClient client, string path) => await client.GetStringAsync("/api/v1/" + path);

    private static Task<HttpResponseMessage> Put(HttpClient client, string path, string name, string content, params (string Name, string Value)[] fields)
    {
        var bytes = Encoding.ASCII.GetBytes(content.Length == 0 ? "" : "%PDF-1.4 " + content);
        var form =
            new MultipartFormDataContent { { new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } },
            "file", name } };
        foreach (var (field, value) in fields) form.Add(new StringContent(value), field);
        return client.PostAsync("/api/v1/" + path, form);
    }
}
