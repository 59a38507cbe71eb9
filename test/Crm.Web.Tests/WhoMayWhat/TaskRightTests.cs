using System.Net;
using Crm.Modules.Territories.Contracts;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>Tasks of others: a colleague of the Caf does them, a commissaire leaves them alone, and neither widens who reads them.</summary>
public sealed class TaskRightTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private const string NotYours = "Crm.Territories:TaskNotYours";

    private static readonly Guid Lille = TerritoryIds.Of(TerritoryKind.Commune, "59350");

    [Theory, Engines]
    public async Task A_commissaire_changes_nothing_of_a_task_of_the_Caf(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Made(crm, "caf59");
        using var commissaire = await crm.SignedIn("clp32");
        foreach (var (method, path, body) in ((string, string, string)[])
            [("PATCH", "", """{"title":"Pris"}"""), ("PATCH", "", """{"audience":"National"}"""), ("DELETE", "", ""), ("POST", "/complete", "{}"),
                ("POST", "/snooze", $$"""{"until":"{{Days.Ahead(9):yyyy-MM-dd}}","reason":"Plus tard"}"""), ("POST", "/restore", "{}")])
        {
            using var answer = await commissaire.Send(method, $"/api/v1/tasks/{id}{path}", Json(body), "*");
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{method} {path} {body}");
            (await answer.Content.Body()).Text("code").ShouldBe(NotYours, $"{method} {path} {body}");
        }
        (await Read(crm, id)).ShouldBe(("Relancer", "Committee", "Open"));
    }

    [Theory, Engines]
    public async Task A_commissaire_does_no_task_of_the_Caf_in_number(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Made(crm, "caf59");
        using var commissaire = await crm.SignedIn("clp32");
        var done = await commissaire.PostJson("/api/v1/tasks/bulk", new { action = "Complete", all = true });

        done.GetProperty("done").GetInt32().ShouldBe(0);
        done.GetProperty("reasons").GetProperty(NotYours).GetInt32().ShouldBeGreaterThan(0);
        (await Read(crm, id)).Status.ShouldBe("Open");
    }

    [Theory, Engines]
    public async Task A_commissaire_does_what_they_were_given_and_rewrites_it_for_the_same_readers(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Made(crm, "caf59", "clp32@demo.crm");
        using var commissaire = await crm.SignedIn("clp32");

        (await Patch(commissaire, id, """{"title":"Relancer jeudi"}""")).ShouldBe(HttpStatusCode.OK);
        (await Patch(commissaire, id, """{"audience":"National"}""")).ShouldBe(HttpStatusCode.Forbidden);
        await commissaire.PostJson($"/api/v1/tasks/{id}/complete", new { });
        (await Read(crm, id)).ShouldBe(("Relancer jeudi", "Committee", "Done"));
    }

    [Theory, Engines]
    public async Task A_colleague_does_hands_over_and_reopens_but_neither_rewrites_nor_deletes(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Made(crm, "responsable59");
        using var colleague = await crm.SignedIn("caf59");

        await colleague.PostJson($"/api/v1/tasks/{id}/complete", new { });
        await colleague.PostJson($"/api/v1/tasks/{id}/reopen", new { });
        (await Patch(colleague, id, """{"assignee":"caf59@demo.crm","audience":"National"}""")).ShouldBe(HttpStatusCode.Forbidden);
        foreach (var refused in (string[])["""{"title":"Autre"}""", """{"dueDate":"2027-01-01"}""", """{"audience":"National"}"""])
        {
            var other = await Made(crm, "responsable59");
            (await Patch(colleague, other, refused)).ShouldBe(HttpStatusCode.Forbidden, refused);
            using var gone = await colleague.Send("DELETE", $"/api/v1/tasks/{other}", ifMatch: "*");
            gone.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
        (await Patch(colleague, id, """{"assignee":"caf59@demo.crm"}""")).ShouldBe(HttpStatusCode.OK);
    }

    [Theory, Engines]
    public async Task A_responsable_rewrites_and_deletes_those_of_the_Caf(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Made(crm, "caf59");
        using var manager = await crm.SignedIn("responsable59");

        (await Patch(manager, id, """{"title":"Repris","audience":"Caf"}""")).ShouldBe(HttpStatusCode.OK);
        using var gone = await manager.Send("DELETE", $"/api/v1/tasks/{id}", ifMatch: "*");
        gone.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    private static async Task<string> Made(CrmHost crm, string account, string? assignee = null)
    {
        using var script = await crm.SignedIn(account);
        return (await script.PostJson("/api/v1/tasks", new { title = "Relancer", dueDate = Days.Ahead(3), territoryIds = new[] { Lille },
            audience = "Committee", assignee = assignee ?? AddressOf(account) })).Text("id");
    }

    private static string AddressOf(string account) => CrmHost.AddressOf(account);

    private static async Task<HttpStatusCode> Patch(HttpClient script, string id, string body)
    {
        using var answer = await script.Send("PATCH", $"/api/v1/tasks/{id}", Json(body), "*");
        return answer.StatusCode;
    }

    private static async Task<(string Title, string Audience, string Status)> Read(CrmHost crm, string id)
    {
        using var author = await crm.SignedIn("caf59");
        var task = await author.GetJson($"/api/v1/tasks/{id}");
        return (task.Text("title"), task.Text("audience"), task.Text("status"));
    }

    private static StringContent Json(string body) => new(body, null, "application/json");
}
