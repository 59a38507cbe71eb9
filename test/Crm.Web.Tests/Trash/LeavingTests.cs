using System.Net;
using System.Text;
using System.Text.Json;
using Crm.Modules.Territories.Contracts;
using Crm.Web.Tests.WhoMayWhat;

namespace Crm.Web.Tests.Trash;

/// <summary>What leaves for good takes its own with it, and breaks nothing that lives.</summary>
public sealed class LeavingTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    private static readonly Guid Roubaix = TerritoryIds.Of(TerritoryKind.Commune, "59512");

    [Theory, Engines]
    public async Task Its_own_goes_with_it_and_what_lives_stays_whole(Engine engine)
    {
        var crm = await hosts.On(engine);
        var somebody = await Somebody.At(crm);
        await somebody.MayAllBut();
        using var script = (await somebody.Comes()).Script;
        var (person, tag) = (await Make(script, "contacts", new { lastName = "Partante", territoryIds = new[] { Roubaix } }),
            await Make(script, "tags", new { name = "partante", reach = "Personal" }));
        var (held, attached) = (await Make(script, "projects", Project("Porté")), await Make(script, "projects", Project("Cité")));
        var mission = await Make(script, "accompaniments", new { title = "Aide au projet", theme = "petite-enfance", officers = new[] { "me" },
            dossier = Dossier(held), from = Days.Today, to = Days.Today.AddDays(90), plannedDays = 5 });
        var living = await Make(script, "interactions", Exchange("Reste") with { Participants = [new { contactId = person }], Tags = ["partante"],
            Dossier = Dossier(attached) });
        var leaving = await Make(script, "interactions", Exchange("Part") with { NextStep = new { title = "Suite gardée", dueDate = Days.Today.AddDays(5) } });
        var task = (await script.GetJson("/api/v1/tasks?q=gardee")).GetProperty("items")[0].Text("id");
        await script.PostJson($"/api/v1/interactions/{leaving}/comments", new { text = "Un mot" });
        var files = crm.Files();
        await Upload(script, leaving);
        crm.Files().ShouldBe(files + 1);

        await Throw(script, $"contacts/{person}", $"tags/{tag}", $"projects/{held}", $"projects/{attached}", $"interactions/{leaving}");
        (await Status(script, "POST", $"tasks/{task}/restore")).ShouldBe(HttpStatusCode.OK);
        crm.Time.Advance(TimeSpan.FromDays(31));
        await EmptyingTests.Night(crm);

        crm.Files().ShouldBe(files);
        var read = await script.GetJson($"/api/v1/interactions/{living}");
        (read.GetProperty("dossier").ValueKind, read.GetProperty("participants").GetArrayLength(), read.GetProperty("tags").GetArrayLength())
            .ShouldBe((JsonValueKind.Null, 0, 0));
        (await script.GetJson($"/api/v1/tasks/{task}")).Text("id").ShouldBe(task);
        (await Status(script, "DELETE", $"accompaniments/{mission}")).ShouldBe(HttpStatusCode.NoContent);
        (await Status(script, "POST", $"projects/{held}/restore")).ShouldBe(HttpStatusCode.UnprocessableEntity, "a mission is still on it");
        (await Status(script, "POST", $"projects/{attached}/restore")).ShouldBe(HttpStatusCode.NotFound);
        crm.Time.Advance(TimeSpan.FromDays(31));
        await EmptyingTests.Night(crm);
        (await Status(script, "POST", $"projects/{held}/restore")).ShouldBe(HttpStatusCode.NotFound, "the mission went, and so may it");
    }

    private static object Project(string title) => new { title, territoryIds = new[] { Roubaix } };

    private static object Dossier(string id) => new { kind = "project", id };

    private static ExchangeInput Exchange(string subject) => new("Meeting", subject, Days.Today, "Caf", [Roubaix]);

    private static async Task<string> Make(HttpClient script, string list, object input) => (await script.PostJson($"/api/v1/{list}", input)).Text("id");

    private static async Task Upload(HttpClient script, string exchange)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.ASCII.GetBytes("%PDF-1.4 note")), "file", "note.pdf" } };
        using var answer = await script.PostAsync($"/api/v1/interactions/{exchange}/documents", form);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }

    private static async Task Throw(HttpClient script, params string[] things)
    {
        foreach (var thing in things) (await Status(script, "DELETE", thing)).ShouldBe(HttpStatusCode.NoContent, thing);
    }

    private static async Task<HttpStatusCode> Status(HttpClient script, string method, string thing)
    {
        using var answer = await script.Send(method, $"/api/v1/{thing}", ifMatch: "*");
        return answer.StatusCode;
    }

    private sealed record ExchangeInput(string Kind, string Subject, DateOnly Date, string Audience, Guid[] TerritoryIds)
    {
        public object[]? Participants { get; init; }
        public string[]? Tags { get; init; }
        public object? Dossier { get; init; }
        public object? NextStep { get; init; }
    }
}

internal static class AttachedFiles
{
    public static int Files(this CrmHost crm) => Directory.GetFiles(Path.Combine(crm.DataFolder, "attachments"), "*", SearchOption.AllDirectories).Length;
}
