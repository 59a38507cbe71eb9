using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Crm.Modules.Governance.Bodies;
using Crm.Testing;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Exchanges;

/// <summary>What scripts rely on, and what is refused, through the real door.</summary>
public sealed class InteractionApiTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private const string Address = "/api/v1/interactions";

    private static string Body(string more = "", string subject = "\"Copil\"") =>
        $$"""{"kind":"Meeting","date":"2026-11-20","subject":{{subject}},"territoryIds":["{{Log.Lille.Id}}"]{{more}}}""";

    private static async Task<(HttpStatusCode Status, JsonElement Body, HttpResponseHeaders Headers)> Send(HttpClient client, HttpMethod method, string url,
        string? json = null, string? match = null)
    {
        using var request = new HttpRequestMessage(method, url) { Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json") };
        if (match is not null) request.Headers.TryAddWithoutValidation("If-Match", match);
        var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement, answer.Headers);
    }

    [Theory, Engines]
    public async Task A_retry_makes_nothing_new_and_another_body_is_a_conflict(Engine engine)
    {
        using var script = await (await hosts.On(engine)).SignedIn("caf59");
        var id = $",\"id\":\"{Guid.NewGuid()}\"";
        var first = await Send(script, HttpMethod.Post, Address, Body(id));
        first.Status.ShouldBe(HttpStatusCode.Created);
        first.Headers.Location!.ToString().ShouldEndWith(first.Body.GetProperty("id").GetString()!);
        (await Send(script, HttpMethod.Post, Address, Body(id))).Status.ShouldBe(HttpStatusCode.OK);
        (await Send(script, HttpMethod.Post, Address, Body(id, "\"Autre\""))).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Theory]
    [Engines("{nope", 400, "Crm:Unreadable")]
    [Engines("[]", 400, "Crm:Unreadable")]
    [Engines("""{"kind":"Dinner"}""", 400, "Crm:Unreadable")]
    [Engines("""{"kind":0}""", 400, "Crm:Unreadable")]
    [Engines("""{"date":"20/11/2026"}""", 400, "Crm:Unreadable")]
    [Engines("""{"date":"2026-02-30"}""", 400, "Crm:Unreadable")]
    [Engines("{}", 422, "Crm:InvalidInput")]
    public async Task What_cannot_be_read_is_refused_with_a_code(Engine engine, string json, int status, string code)
    {
        using var script = await (await hosts.On(engine)).SignedIn("caf59");
        var answer = await Send(script, HttpMethod.Post, Address, json);
        ((int)answer.Status, answer.Body.GetProperty("code").GetString()).ShouldBe((status, code));
    }

    [Theory, Engines]
    public async Task Too_much_is_refused_by_field_and_nothing_is_written(Engine engine)
    {
        using var script = await (await hosts.On(engine)).SignedIn("caf59");
        var before = (await Send(script, HttpMethod.Get, Address)).Body.GetProperty("total").GetInt32();
        var long_ = await Send(script, HttpMethod.Post, Address, Body(subject: JsonSerializer.Serialize(new string('x', 1_000_000))));
        long_.Body.GetProperty("errors").TryGetProperty("subject", out _).ShouldBeTrue();
        var many =
            JsonSerializer.Serialize(new { kind = "Note", date = "2026-11-20", subject = "a", territoryIds = Enumerable.Range(0, 5000)
            .Select(_ => Guid.NewGuid()) });
        var territories = await Send(script, HttpMethod.Post, Address, many);
        territories.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        territories.Body.GetProperty("errors").TryGetProperty("territoryIds", out _).ShouldBeTrue();
        (await Send(script, HttpMethod.Post, Address, Body(",\"durationMinutes\":1441"))).Body.GetProperty("errors")
            .TryGetProperty("durationMinutes", out _).ShouldBeTrue();
        (await Send(script, HttpMethod.Post, Address, Body(",\"dossier\":{\"kind\":\"project\",\"id\":\"" + Guid.NewGuid() + "\"}"))).Body.GetProperty("errors")
            .TryGetProperty("dossier", out _).ShouldBeTrue();
        (await Send(script, HttpMethod.Get, Address)).Body.GetProperty("total").GetInt32().ShouldBe(before);
    }

    [Theory, Engines]
    public async Task A_stale_tag_answers_412_with_the_current_state(Engine engine)
    {
        using var script = await (await hosts.On(engine)).SignedIn("caf59");
        var made = await Send(script, HttpMethod.Post, Address, Body());
        var url = $"{Address}/{made.Body.GetProperty("id").GetString()}";
        (await Send(script, HttpMethod.Patch, url, """{"subject":"Deux"}""")).Status.ShouldBe((HttpStatusCode)428);
        var changed = await Send(script, HttpMethod.Patch, url, """{"subject":"Deux"}""", made.Headers.ETag!.ToString());
        changed.Body.GetProperty("subject").GetString().ShouldBe("Deux");
        changed.Body.GetProperty("kind").GetString().ShouldBe("Meeting");
        var stale = await Send(script, HttpMethod.Patch, url, """{"subject":"Trois"}""", made.Headers.ETag!.ToString());
        (stale.Status, stale.Body.GetProperty("code").GetString()).ShouldBe((HttpStatusCode.PreconditionFailed, "Crm:Stale"));
        stale.Body.GetProperty("current").GetProperty("subject").GetString().ShouldBe("Deux");
        stale.Headers.ETag!.Tag.ShouldBe(changed.Headers.ETag!.Tag);
    }

    [Theory, Engines]
    public async Task Script_typed_anywhere_is_shown_as_text(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var script = await crm.SignedIn("caf59");
        const string evil = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        var made = await Send(script, HttpMethod.Post, Address,
            Body($",\"text\":\"{evil} [x](javascript:alert(3))\",\"participants\":\"{evil}\",\"nextStep\":{{\"title\":\"{evil}\",\"dueDate\":\"2026-11-22\"}}",
            $"\"{evil}\""));
        var id = made.Body.GetProperty("id").GetString();
        await Send(script, HttpMethod.Post, $"{Address}/{id}/comments", $$"""{"text":"{{evil}}"}""");
        using var person = await crm.Browser("caf59");
        foreach (var page in (string[])[$"/echanges/{id}", "/echanges", "/", "/echanges/taches", $"/echanges/noter?copie={id}", $"/territoires/{Log.Lille.Id}"])
        {
            var html = await person.GetStringAsync(page);
            html.ShouldNotContain("<script>alert", Case.Insensitive, page);
            html.ShouldNotContain("<img src=x", Case.Insensitive, page);
            html.ShouldNotContain("href=\"javascript:", Case.Insensitive, page);
        }
    }

    [Theory, Engines]
    public async Task A_document_is_downloaded_by_those_who_read_the_exchange(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var script = await crm.SignedIn("caf59");
        var made = await Send(script, HttpMethod.Post, Address, Body());
        var url = $"{Address}/{made.Body.GetProperty("id").GetString()}/documents";
        using var form = new MultipartFormDataContent { { new ByteArrayContent("%PDF-1.4"u8.ToArray()), "file", "compte rendu.pdf" } };
        var added = await script.PostAsync(url, form);
        added.StatusCode.ShouldBe(HttpStatusCode.Created);
        var document = (await added.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        var got = await script.GetAsync($"{url}/{document}");
        got.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        using var other = await crm.SignedIn("caf62");
        (await other.GetAsync($"{url}/{document}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var lie = new MultipartFormDataContent { { new ByteArrayContent("MZ"u8.ToArray()), "file", "virus.pdf" } };
        (await script.PostAsync(url, lie)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }
}
