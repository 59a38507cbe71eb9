using System.Text;
using Crm.Modules.Territories.Contracts;
using Crm.Web.Tests.WhoMayWhat;

namespace Crm.Web.Tests.Refusals;

/// <summary>Documents, views, checked texts and requests of people.</summary>
[Collection(RefusalHosts.Name)]
public sealed class RecordRefusalTests(DemoCrmHosts hosts)
{
    private static readonly string Lille = TerritoryIds.Of(TerritoryKind.Commune, "59350").ToString();

    [Fact]
    public async Task A_document_is_changed_by_its_author_or_who_may_change_any()
    {
        var crm = await hosts.On(Engine.Sqlite);
        using var author = await crm.SignedIn("caf59");
        var id = (await Sent(author, "/api/v1/documents", ("attachedTo", $"territory:{Lille}"))).GetProperty("document").Text("id");
        var somebody = await Somebody.At(crm);
        await somebody.MayAllBut("Crm.Territories.Documents.EditAny", "Crm.Territories.Interactions.EditAny");
        using var other = (await somebody.Comes()).Script;
        await crm.Refuses(other, "PATCH", $"/api/v1/documents/{id}", new { title = "Autrement" }, 403, "Crm.Territories:NotDocumentAuthor");
        await somebody.MayAllBut();
        using var changed = await other.Send("PATCH", $"/api/v1/documents/{id}", System.Net.Http.Json.JsonContent.Create(new { title = "Autrement" }), "*");
        changed.IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task An_exchange_holds_at_most_50_documents()
    {
        var crm = await hosts.On(Engine.Sqlite);
        using var script = await crm.SignedIn("caf59");
        var exchange = (await script.PostJson("/api/v1/interactions",
            new { kind = "Call", date = Days.Today, subject = "Beaucoup de pièces", territoryIds = new[] { Lille }, audience = "Caf", initiative = "Own" }))
                .Text("id");
        for (var i = 1; i <= 50; i++) await Sent(script, $"/api/v1/interactions/{exchange}/documents");
        await crm.Refuses(script, "POST", $"/api/v1/interactions/{exchange}/documents", Form(), 422, "Crm.Territories:TooManyDocuments");
    }

    [Fact]
    public async Task A_person_keeps_a_bounded_number_of_views()
    {
        var crm = await hosts.On(Engine.Sqlite);
        using var script = await crm.SignedIn("clp32");
        var (refused, made) = ((Status: 0, Code: ""), 0);
        while (made <= 300)
        {
            using var answer = await script.Send("POST", "/api/v1/views",
                System.Net.Http.Json.JsonContent.Create(new { list = "tasks", name = $"Vue {++made}", query = "" }));
            if (answer.IsSuccessStatusCode) continue;
            refused = ((int)answer.StatusCode, (await answer.Content.Body()).Text("code"));
            break;
        }
        (refused.Status, refused.Code, made).ShouldBe((422, "Crm.Territories:ViewTooMany", 101));
    }

    [Theory]
    [InlineData(null, "Kept", "0123456789abcdef", "kind", "Crm:Required")]
    [InlineData("Health", null, "0123456789abcdef", "choice", "Crm:Required")]
    [InlineData("Health", "Kept", "quelques mots", "passage", "Crm.Territories:PassageUnknown")]
    public async Task A_decision_names_a_kind_a_choice_and_a_passage(string? kind, string? choice, string passage, string field, string code)
    {
        var crm = await hosts.On(Engine.Sqlite);
        using var script = await crm.SignedIn("caf59");
        await crm.Refuses(script, "POST", "/api/v1/text-checks/decisions", new { kind, choice, passage }, 422, code, field);
    }

    [Fact]
    public async Task A_request_says_who_asks_about_whom_and_a_refusal_says_why()
    {
        var crm = await hosts.On(Engine.Sqlite);
        using var script = await crm.SignedIn("cnaf");
        var contact = await script.FirstOf("/api/v1/contacts");
        var asked = new { kind = "Access", contactId = contact, receivedOn = Days.Today, askedBy = "la personne", decision = "Refused" };
        await crm.Refuses(script, "POST", "/api/v1/personal-data-requests", asked, 422, "Crm.Territories:RefusalNeedsReason", "reason");
        await crm.Refuses(script, "POST", "/api/v1/personal-data-requests",
            new { asked.kind, contactId = Guid.NewGuid(), asked.receivedOn, asked.askedBy, decision = "Granted" }, 404, "Crm:NotFound");
    }

    private static async Task<System.Text.Json.JsonElement> Sent(HttpClient script, string url, params (string Name, string Value)[] fields)
    {
        using var form = Form(fields);
        using var answer = await script.PostAsync(url, form);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        return await answer.Content.Body();
    }

    private static MultipartFormDataContent Form(params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes("%PDF-1.7")), "file", "note.pdf" } };
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        return form;
    }
}
