using System.Net;
using System.Text.Json;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Testing;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Network;

/// <summary>What scripts rely on, through the real door.</summary>
public sealed class NetworkApiTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static readonly string[] Here = [Log.Lille.Id.ToString()];

    [Theory, Engines]
    public async Task An_organisation_is_made_once_changed_with_its_tag_and_restored(Engine engine)
    {
        using var script = await (await hosts.On(engine)).SignedIn("caf59");
        var body = new { id = Guid.NewGuid(), kind = "Association", name = "Les Exemples", siret = "732 829 320 00074", territoryIds = Here };
        using var made = await script.Send(HttpMethod.Post, "organisations", body);
        made.StatusCode.ShouldBe(HttpStatusCode.Created);
        using var again = await script.Send(HttpMethod.Post, "organisations", body);
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        var tag = made.Headers.ETag!.ToString();
        var path = $"organisations/{body.id}";
        using var patched = await script.Send(HttpMethod.Patch, path, new { acronym = "LEX" }, tag);
        var now = await patched.Body();
        (now.GetProperty("acronym").GetString(), now.GetProperty("siren").GetString(), now.GetProperty("siret").GetString(),
            now.GetProperty("territoryIds")[0].GetString())
            .ShouldBe(("LEX", Made.Siren, Made.Siret, Here[0]));
        using var stale = await script.Send(HttpMethod.Put, path, body, tag);
        (await stale.Refusal()).ShouldBe((412, CoreErrors.Stale));
        using var gone = await script.Send(HttpMethod.Delete, path);
        gone.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var missing = await script.GetAsync("/api/v1/" + path);
        missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var back = await script.Send(HttpMethod.Post, path + "/restore");
        back.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await script.Json($"organisations?q=exemples&kind=Association&territory={Here[0]}")).All("id").ShouldContain(body.id.ToString());
        (await script.Json("organisations?q=73282932000074")).All("id").ShouldContain(body.id.ToString());
    }

    [Theory, Engines]
    public async Task A_person_is_told_with_plain_lists_of_addresses_and_numbers(Engine engine)
    {
        using var script = await (await hosts.On(engine)).SignedIn("caf59");
        using var made = await script.Send(HttpMethod.Post, "contacts",
            new { firstName = "Alix", lastName = "Exemple", emails = (string[])["Alix@Demo.crm"], phones = (string[])["03 20 12 34 56"] });
        made.StatusCode.ShouldBe(HttpStatusCode.Created);
        var person = await made.Body();
        (person.GetProperty("emails")[0].GetString(), person.GetProperty("phones")[0].GetString()).ShouldBe(("alix@demo.crm", "+33320123456"));
        var id = person.GetProperty("id").GetString();
        using var patched = await script.Send(HttpMethod.Patch, $"contacts/{id}", new { phones = (string[])["0612345678"] }, "*");
        (await patched.Body()).GetProperty("phones").EnumerateArray().Select(p => p.GetString()).ShouldBe(["+33612345678"]);
        (await script.Json("contacts?q=alix@demo.crm")).All("id").ShouldContain(id);
        (await script.Json("contacts?q=06.12.34.56.78")).All("id").ShouldContain(id);
    }

    [Theory, Engines]
    public async Task A_function_links_them_ends_and_cannot_be_told_twice(Engine engine)
    {
        using var script = await (await hosts.On(engine)).SignedIn("caf59");
        var contactId = await IdOf(script, "contacts", new { lastName = "Fonction" });
        var organisationId = await IdOf(script, "organisations", new { kind = "Commune", name = "Ville fictive", territoryIds = Here });
        var body = new { contactId, organisationId, title = "Adjointe", role = "elu-petite-enfance", from = "2024-03-01", mandate = "Conseil municipal",
            mandateUntil = "2026-12-31" };
        var id = await IdOf(script, "functions", body);
        using var twice = await script.Send(HttpMethod.Post, "functions", body);
        (await Field(twice, "from")).ShouldBeTrue();
        using var left = await script.Send(HttpMethod.Post, $"functions/{id}/leave", new { on = "2026-11-01" });
        (await left.Body()).GetProperty("to").GetString().ShouldBe("2026-11-01");
        (await script.Json($"functions?contact={contactId}&current=true")).Total().ShouldBe(0);
        (await script.Json($"functions?organisation={organisationId}&current=false&role=elu-petite-enfance")).All("contactName").ShouldBe(["Fonction"]);
        (await script.Json($"contacts?organisation={organisationId}&current=false")).All("id").ShouldBe([contactId]);
        using var again = await script.Send(HttpMethod.Post, $"functions/{id}/leave", new { on = "2026-11-02" });
        (await again.Refusal()).ShouldBe((422, NetworkErrors.FunctionAlreadyLeft));
    }

    [Theory]
    [Engines("organisations", """{"kind":"Association","name":"X","siren":"123456789"}""", "siren")]
    [Engines("organisations", """{"kind":"Association","name":"X","siret":"73282932000075"}""", "siret")]
    [Engines("organisations", """{"kind":"Association","name":"X","siren":"356000000","siret":"73282932000074"}""", "siren")]
    [Engines("organisations", """{"kind":"Association","name":"X","rna":"591234567"}""", "rna")]
    [Engines("organisations", """{"kind":"Association","name":"X","inseeCode":"99999"}""", "inseeCode")]
    [Engines("organisations", """{"kind":"Association","name":"X","territoryIds":["00000000-0000-0000-0000-000000000001"]}""", "territoryIds")]
    [Engines("contacts", """{"lastName":"X","emails":["nulle part"]}""", "emails")]
    [Engines("contacts", """{"lastName":"X","phones":["12"]}""", "phones")]
    [Engines("contacts", """{"lastName":"X","function":{"organisationId":"00000000-0000-0000-0000-000000000001","title":"Y"}}""", "function.organisationId")]
    [Engines("functions",
        """{"contactId":"00000000-0000-0000-0000-000000000001","organisationId":"00000000-0000-0000-0000-000000000001","title":"Y",""" +
        """ "from":"2026-02-01","to":"2026-01-31"}""", "to")]
    [Engines("functions",
        """{"contactId":"00000000-0000-0000-0000-000000000001","organisationId":"00000000-0000-0000-0000-000000000001","title":"Y",""" +
        """ "from":"2026-02-01","mandateUntil":"2026-01-31"}""", "mandateUntil")]
    [Engines("functions",
        """{"contactId":"00000000-0000-0000-0000-000000000001","organisationId":"00000000-0000-0000-0000-000000000001","title":"Y"}""", "organisationId")]
    public async Task Bad_input_is_refused_by_field_and_nothing_is_written(Engine engine, string resource, string json, string field)
    {
        using var script = await (await hosts.On(engine)).SignedIn("caf59");
        var before = (await script.Json(resource)).Total();
        using var refused = await script.Send(HttpMethod.Post, resource, JsonDocument.Parse(json).RootElement);
        (await Field(refused, field)).ShouldBeTrue();
        (await script.Json(resource)).Total().ShouldBe(before);
    }

    [Theory, Engines]
    public async Task Readers_cannot_write(Engine engine)
    {
        var crm = await hosts.On(engine);
        foreach (var account in (string[])["clp32", "cdsf59", "admin"])
        {
            using var script = await crm.SignedIn(account);
            using var refused = await script.Send(HttpMethod.Post, "contacts", new { lastName = "X" });
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden, account);
        }
    }

    [Theory, Engines]
    public async Task Lists_take_six_commands_at_most(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var script = await crm.SignedIn("caf59");
        foreach (var path in (string[])["organisations", "contacts?q=e&current=true", "functions?current=true"])
        {
            using var queries = crm.CountQueries();
            await script.Json(path);
            queries.ShouldBeAtMost(6);
        }
    }

    private static async Task<string> IdOf(HttpClient script, string resource, object body)
    {
        using var made = await script.Send(HttpMethod.Post, resource, body);
        var told = await made.Body();
        made.StatusCode.ShouldBe(HttpStatusCode.Created, told.ToString());
        return told.GetProperty("id").GetString()!;
    }

    private static async Task<bool> Field(HttpResponseMessage answer, string field)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return (await answer.Body()).GetProperty("errors").TryGetProperty(field, out _);
    }
}
