using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Web.Tests.Notifications;

/// <summary>Each kind of news by what causes it, as people do it: who is told, of what and where it leads; nobody else is.</summary>
public sealed class CauseTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static readonly string Lille = TerritoryIds.Of(TerritoryKind.Commune, "59350").ToString();

    [Fact]
    public async Task Who_is_given_a_task_is_told_and_who_takes_it_is_not()
    {
        var (crm, caf59) = await Start("caf59");
        var id = "";
        (await crm.ToldBy(async () => id = (await caf59.PostJson("/api/v1/tasks", Task("caf59"))).Text("id"))).ShouldBeEmpty();

        var told = await crm.ToldBy(() => Patch(caf59, $"/api/v1/tasks/{id}", new { assignee = "responsable59@demo.crm" }));

        told.Keys.ShouldBe(["responsable59"]);
        (told["responsable59"].Kind, told["responsable59"].Url).ShouldBe(("TaskAssigned", $"/echanges/taches/{id}"));
        told["responsable59"].Title.ShouldContain("Rappeler la mairie");
    }

    [Fact]
    public async Task Who_is_handed_many_tasks_at_once_is_told_once()
    {
        var (crm, caf59) = await Start("caf59");
        var ids = new[] { (await caf59.PostJson("/api/v1/tasks", Task("caf59"))).Text("id"), (await caf59.PostJson("/api/v1/tasks", Task("caf59")))
            .Text("id") };

        var told = await crm.ToldBy(() => caf59.PostJson("/api/v1/tasks/bulk", new { action = "Assign", ids, assignee = "responsable59@demo.crm" }));

        told.Keys.ShouldBe(["responsable59"]);
        told["responsable59"].Kind.ShouldBe("TaskAssigned");
    }

    [Fact]
    public async Task Who_takes_over_a_territory_is_told_once_whatever_it_holds()
    {
        var (crm, manager) = await Start("responsable59");
        var tourcoing = TerritoryIds.Of(TerritoryKind.Commune, "59599").ToString();
        for (var i = 0; i < 2; i++) await manager.PostJson("/api/v1/tasks", Task("responsable59", tourcoing));

        var told = await crm.ToldBy(() => manager.PostJson($"/api/v1/territories/{tourcoing}/transmissions",
            new { from = "responsable59@demo.crm", to = "caf59@demo.crm" }));

        told.Keys.ShouldBe(["caf59"]);
        (told["caf59"].Kind, told["caf59"].Url).ShouldBe(("TaskAssigned", $"/territoires/{tourcoing}/passation"));
    }

    [Fact]
    public async Task The_author_of_an_exchange_is_told_of_the_comments_of_others_only()
    {
        var (crm, caf59) = await Start("caf59");
        using var manager = await crm.SignedIn("responsable59");
        var id = (await caf59.PostJson("/api/v1/interactions", Exchange())).Text("id");
        (await crm.ToldBy(() => caf59.PostJson($"/api/v1/interactions/{id}/comments", new { text = "Je précise." }))).ShouldBeEmpty();

        var told = await crm.ToldBy(() => manager.PostJson($"/api/v1/interactions/{id}/comments", new { text = "Bien noté." }));

        told.Keys.ShouldBe(["caf59"]);
        (told["caf59"].Kind, told["caf59"].Url).ShouldBe(("ExchangeCommented", $"/echanges/{id}"));
    }

    [Fact]
    public async Task Colleagues_named_in_an_exchange_are_told_when_they_are_named()
    {
        var (crm, caf59) = await Start("caf59");
        var (me, manager, cnaf) = ((await crm.ProfileOf("caf59")).UserId, (await crm.ProfileOf("responsable59")).UserId, (await crm.ProfileOf("cnaf")).UserId);
        var id = "";

        var told = await crm.ToldBy(async () => id = (await caf59.PostJson("/api/v1/interactions", Exchange(userIds: [me, manager]))).Text("id"));
        told.Keys.ShouldBe(["responsable59"]);
        (told["responsable59"].Kind, told["responsable59"].Url).ShouldBe(("ExchangeParticipant", $"/echanges/{id}"));

        told = await crm.ToldBy(() => Patch(caf59, $"/api/v1/interactions/{id}", new { userIds = new[] { me, manager, cnaf } }));
        told.Keys.ShouldBe(["cnaf"], "who was named before is not told again");
    }

    [Fact]
    public async Task Who_may_not_read_the_exchange_is_told_of_being_named_and_not_of_what()
    {
        var (crm, caf59) = await Start("caf59");
        var elsewhere = (await crm.ProfileOf("caf62")).UserId;

        var told = await crm.ToldBy(() => caf59.PostJson("/api/v1/interactions", Exchange("Sujet réservé", [elsewhere])));

        told.Keys.ShouldBe(["caf62"]);
        told["caf62"].Url.ShouldBeNull();
        told["caf62"].Title.ShouldNotContain("Sujet réservé");
    }

    private async Task<(CrmHost Crm, HttpClient Script)> Start(string account)
    {
        var crm = await hosts.On(Engine.Sqlite);
        return (crm, await crm.SignedIn(account));
    }

    private static object Task(string assignee, string? territory = null) =>
        new { title = "Rappeler la mairie", dueDate = Days.Ahead(7), assignee = $"{assignee}@demo.crm", territoryIds = new[] { territory ?? Lille },
            audience = "Caf" };

    private static object Exchange(string subject = "Point", IReadOnlyList<Guid>? userIds = null) =>
        new { kind = "Meeting", date = Days.Today, subject, territoryIds = new[] { Lille }, audience = "Caf", initiative = "Own", userIds = userIds ?? [] };

    private static async Task Patch(HttpClient script, string url, object change)
    {
        using var answer = await script.Send("PATCH", url, System.Net.Http.Json.JsonContent.Create(change), "*");
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }
}
