using System.Net;
using System.Text;
using System.Text.Json;
using Crm.Modules.Territories.Contracts;
using Npgsql;

namespace Crm.Web.Tests.BadInput;

/// <summary>Refused exchanges leave nothing behind; retries and stale copies are told apart.</summary>
public sealed class ExchangeInputTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static readonly Guid Lille = TerritoryIds.Of(TerritoryKind.Commune, "59350");

    [Theory, Engines]
    public async Task Five_thousand_territories_in_one_exchange_are_refused(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var cnaf = await crm.SignedIn("cnaf");
        var ids = Enumerable.Range(0, 5_000).Select(_ => Guid.NewGuid()).ToArray();

        await Refused(cnaf, Exchange(territoryIds: ids), "territoryIds");
    }

    [Theory, Engines]
    public async Task A_subject_of_a_megabyte_is_refused_and_nothing_is_kept(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var caf59 = await crm.SignedIn("caf59");
        var before = await Total(caf59);
        using var answer = await Post(caf59, Exchange(subject: new string('x', 1_048_576)));

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.Body()).Text("code").ShouldBe("Crm:TooLarge");
        (await Total(caf59)).ShouldBe(before);
    }

    [Theory, Engines]
    public async Task A_subject_over_its_bound_is_refused_by_its_field(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var caf59 = await crm.SignedIn("caf59");

        await Refused(caf59, Exchange(subject: new string('x', 201)), "subject");
    }

    [Theory, Engines]
    public async Task The_same_id_with_the_same_body_is_a_retry_and_with_another_a_conflict(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var caf59 = await crm.SignedIn("caf59");
        var id = Guid.CreateVersion7();
        using var first = await Post(caf59, Exchange(id: id));
        var total = await Total(caf59);
        using var again = await Post(caf59, Exchange(id: id));
        using var other = await Post(caf59, Exchange(id: id, subject: "Autre"));

        (first.StatusCode, again.StatusCode, other.StatusCode).ShouldBe((HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.Conflict));
        first.Headers.Location!.ToString().ShouldEndWith(id.ToString());
        (await Total(caf59)).ShouldBe(total);
    }

    [Theory, Engines]
    public async Task A_stale_copy_is_refused_with_the_current_state(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var caf59 = await crm.SignedIn("caf59");
        using var made = await Post(caf59, Exchange());
        var (url, tag) = (made.Headers.Location!.ToString(), made.Headers.ETag!.Tag);
        using var mine = await caf59.Send("PATCH", url, Patch("Mien"), tag);
        using var stale = await caf59.Send("PATCH", url, Patch("Périmé"), tag);
        using var blind = await caf59.Send("PATCH", url, Patch("Aveugle"));

        (mine.StatusCode, stale.StatusCode, (int)blind.StatusCode).ShouldBe((HttpStatusCode.OK, HttpStatusCode.PreconditionFailed, 428));
        (await stale.Content.ReadAsStringAsync()).ShouldContain("Mien");
        (await caf59.GetJson(url)).Text("subject").ShouldBe("Mien");
    }

    [Theory, Engines]
    public async Task Html_and_scripts_are_text(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var caf59 = await crm.SignedIn("caf59");
        using var made = await Post(caf59, Exchange(subject: "<script>alert(1)</script>", text: "<img src=x onerror=alert(2)> [x](javascript:alert(3))"));
        using var browser = await crm.Browser("caf59");
        foreach (var url in (string[])[$"/echanges/{(await made.Content.Body()).Text("id")}", "/echanges", "/", $"/territoires/{Lille}"])
        {
            var html = await (await browser.GetAsync(url)).Content.ReadAsStringAsync();
            html.ShouldNotContain("<script>alert");
            html.ShouldNotContain("<img src=x");
            html.ShouldNotContain("javascript:alert");
        }
    }

    [Fact]
    public async Task A_data_folder_that_refuses_a_file_is_told_and_nothing_is_kept()
    {
        await using var crm = await CrmHost.Start(Engine.Sqlite);
        using var caf59 = await crm.SignedIn("caf59");
        using var made = await Post(caf59, Exchange());
        var url = $"{made.Headers.Location}/documents";
        var attachments = Path.Combine(crm.DataFolder, "attachments");
        if (Directory.Exists(attachments)) Directory.Delete(attachments, recursive: true);
        await File.WriteAllTextAsync(attachments, "");
        var file = new ByteArrayContent([.. "%PDF-1.7"u8]);
        using var answer = await caf59.PostAsync(url, new MultipartFormDataContent { { file, "file", "compte-rendu.pdf" } });

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.Content.Body()).Text("code").ShouldBe("Crm:StorageUnavailable");
        (await caf59.GetStringAsync(url)).ShouldNotContain("compte-rendu");
    }

    [Fact]
    public async Task A_database_that_goes_away_is_told()
    {
        if (!EnginesAttribute.All.Contains(Engine.PostgreSql)) return;
        await using var crm = await CrmHost.Start(Engine.PostgreSql);
        using var caf59 = await crm.SignedIn("caf59");
        var connection = new NpgsqlConnectionStringBuilder(crm.ConnectionString);
        await crm.DropDatabase();
        using var answer = await caf59.GetAsync("/api/v1/interactions");

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.Content.Body()).Text("code").ShouldBe("Crm:DatabaseUnavailable");
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain(connection.Database!);
        (await crm.Anonymous().GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await crm.Anonymous().GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task Refused(HttpClient script, string exchange, string field)
    {
        var before = await Total(script);
        using var answer = await Post(script, exchange);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.Body()).GetProperty("errors").EnumerateObject().Select(e => e.Name).ShouldContain(field);
        (await Total(script)).ShouldBe(before);
    }

    private static Task<HttpResponseMessage> Post(HttpClient script, string body) =>
        script.PostAsync("/api/v1/interactions", new StringContent(body, Encoding.UTF8, "application/json"));

    private static StringContent Patch(string subject) => new($$"""{"subject":"{{subject}}"}""", Encoding.UTF8, "application/json");

    private static async Task<int> Total(HttpClient script) =>
        (await script.GetJson("/api/v1/interactions?pageSize=1&from=2000-01-01")).GetProperty("total").GetInt32();

    private static string Exchange(Guid? id = null, string subject = "Point", string text = "", Guid[]? territoryIds = null) => JsonSerializer.Serialize(new
    {
        id, kind = "Meeting", date = Days.Today, subject, text, territoryIds = territoryIds ?? [Lille], audience = "Caf", initiative = "Own",
    });
}
