using System.Net;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Exchanges.Tags;
using Crm.Workbench.Lists;

namespace Crm.Modules.Territories.Tests.Views;

public sealed class ViewApiTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static object Input(string name = "Mes retards", string sharing = "Private", string query = "status=Open&due=late&evil=1", string list = "tasks") =>
        new { list, name, query, sharing };

    private static async Task<(Guid Id, string Tag)> Make(HttpClient client, object input)
    {
        using var answer = await client.Send(HttpMethod.Post, "views", input);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return ((await answer.Body()).GetProperty("id").GetGuid(), answer.Headers.ETag!.ToString());
    }

    private static async Task<bool> Sees(CrmHost crm, string account, Guid id)
    {
        using var client = await crm.SignedIn(account);
        return (await client.Json("views?list=tasks&pageSize=200")).All("id").Contains(id.ToString());
    }

    [Theory, Engines]
    public async Task A_view_keeps_what_its_list_knows_and_opens_it(Engine engine)
    {
        using var client = await (await hosts.On(engine)).SignedIn("caf59");
        var (id, _) = await Make(client, Input());
        var view = await client.Json($"views/{id}");
        view.GetProperty("query").GetString().ShouldBe("status=Open&due=late");
        view.GetProperty("url").GetString().ShouldBe($"/echanges/taches?status=Open&due=late&vue={id}");
    }

    [Theory, Engines]
    public async Task A_shared_view_is_found_by_the_Caf_and_a_private_one_by_nobody_else(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var client = await crm.SignedIn("caf59");
        var (own, _) = await Make(client, Input("Pour moi"));
        var (shared, _) = await Make(client, Input("Pour la Caf", "Departments"));
        foreach (var (account, sees) in new[] { ("responsable59", true), ("caf62", false), ("cdsf59", false), ("cnaf", false) })
        {
            (await Sees(crm, account, shared)).ShouldBe(sees, account);
            (await Sees(crm, account, own)).ShouldBeFalse(account);
        }
        using var national = await crm.SignedIn("cnaf");
        var (everywhere, _) = await Make(national, Input("Pour tous", "National"));
        (await Sees(crm, "caf62", everywhere)).ShouldBeTrue();
        (await Sees(crm, "cdsf59", everywhere)).ShouldBeFalse();
    }

    [Theory, Engines]
    public async Task Nobody_else_changes_a_view_nor_knows_of_a_private_one(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var owner = await crm.SignedIn("caf59");
        using var colleague = await crm.SignedIn("responsable59");
        var (own, _) = await Make(owner, Input("À moi"));
        var (shared, _) = await Make(owner, Input("À nous", "Departments"));
        using var refused = await colleague.Send(HttpMethod.Put, $"views/{shared}", Input("Volée"), "*");
        (await refused.Refusal()).ShouldBe((403, ViewErrors.NotOwner));
        using var unknown = await colleague.Send(HttpMethod.Delete, $"views/{own}");
        (await unknown.Refusal()).ShouldBe((404, CoreErrors.NotFound));
    }

    [Theory, Engines]
    public async Task What_cannot_be_shared_so_or_is_wrong_is_refused(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var officer = await crm.SignedIn("caf59");
        using var national = await officer.Send(HttpMethod.Post, "views", Input(sharing: "National"));
        (await national.Refusal()).ShouldBe((422, ViewErrors.NationalOnly));
        using var list = await officer.Send(HttpMethod.Post, "views", Input(list: "ailleurs"));
        (await list.Body()).GetProperty("errors").TryGetProperty("list", out _).ShouldBeTrue();
        using var name = await officer.Send(HttpMethod.Post, "views", Input(name: new string('x', SavedView.NameMaxLength + 1)));
        (await name.Body()).GetProperty("errors").TryGetProperty("name", out _).ShouldBeTrue();
        using var member = await crm.SignedIn("cdsf59");
        using var share = await member.Send(HttpMethod.Post, "views", Input(list: "exchanges", sharing: "Departments"));
        (await share.Refusal()).ShouldBe((403, ViewErrors.SharingNotAllowed));
    }

    [Theory, Engines]
    public async Task A_deleted_view_comes_back(Engine engine)
    {
        using var client = await (await hosts.On(engine)).SignedIn("caf62");
        var (id, _) = await Make(client, Input());
        using var deleted = await client.Send(HttpMethod.Delete, $"views/{id}");
        deleted.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var gone = await client.Send(HttpMethod.Get, $"views/{id}");
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var back = await client.Send(HttpMethod.Post, $"views/{id}/restore");
        back.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, Engines]
    public async Task A_list_opens_with_the_view_one_chose_until_one_leaves_it(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var script = await crm.SignedIn("caf02-80");
        using var person = await crm.Browser("caf02-80");
        var (id, _) = await Make(script, Input("À l’ouverture"));
        using var chosen = await script.Send(HttpMethod.Post, $"views/{id}/default");
        chosen.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var opened = await person.GetAsync("/echanges/taches");
        opened.RequestMessage!.RequestUri!.PathAndQuery.ShouldBeOneOf("/echanges/taches", $"/echanges/taches?status=Open&due=late&vue={id}");
        (opened.Headers.Location?.ToString() ?? opened.RequestMessage.RequestUri.PathAndQuery).ShouldEndWith($"vue={id}");
        using var bare = await person.GetAsync("/echanges/taches?vue=tout");
        bare.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var left = await script.Send(HttpMethod.Delete, "views/defaults/tasks");
        using var again = await person.GetAsync("/echanges/taches");
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
