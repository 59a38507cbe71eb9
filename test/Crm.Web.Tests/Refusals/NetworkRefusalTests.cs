using Crm.Modules.Territories.Contracts;

namespace Crm.Web.Tests.Refusals;

/// <summary>Organisations, people and their functions.</summary>
[Collection(RefusalHosts.Name)]
public sealed class NetworkRefusalTests(DemoCrmHosts hosts)
{
    [Fact]
    public async Task An_address_is_in_a_commune_of_the_geography()
    {
        var (crm, script) = await Start("caf59");
        await crm.Refuses(script, "POST", "/api/v1/organisations", new { name = "Sans lieu", kind = "Association", inseeCode = "00000" }, 422,
            "Crm.Territories:CommuneUnknown", "inseeCode");
    }

    [Fact]
    public async Task A_function_has_a_role_of_the_list()
    {
        var (crm, script) = await Start("caf59");
        var (contact, organisation) = (await script.FirstOf("/api/v1/contacts"), await script.FirstOf("/api/v1/organisations"));
        await crm.Refuses(script, "POST", "/api/v1/functions",
            new { contactId = contact, organisationId = organisation, title = "Dresseuse", role = "licorne" }, 422, "Crm.Territories:RoleUnknown", "role");
    }

    [Fact]
    public async Task Who_moves_goes_elsewhere()
    {
        var (crm, script) = await Start("caf59");
        var function = (await script.GetJson("/api/v1/functions")).GetProperty("items")[0];
        await crm.Refuses(script, "POST", $"/api/v1/functions/{function.Text("id")}/move",
            new { organisationId = function.Text("organisationId"), title = "Directrice" }, 422, "Crm.Territories:SameEmployer", "organisationId");
    }

    [Fact]
    public async Task What_was_merged_says_where_it_is_now()
    {
        var (crm, script) = await Start("cnaf");
        var (gone, kept) = (await Made(script, "Association en double"), await Made(script, "Association en doublon"));
        await script.PostJson($"/api/v1/organisations/{gone}/merge", new { into = kept });
        using var answer = await script.GetAsync($"/api/v1/organisations/{gone}");
        var problem = await answer.Content.Body();
        ((int)answer.StatusCode, problem.Text("code"), problem.Text("mergedInto")).ShouldBe((404, "Crm.Territories:MergedAway", kept));
    }

    [Fact]
    public async Task Somebody_known_elsewhere_is_read_and_not_changed()
    {
        var (crm, there) = await Start("caf62");
        using var here = await crm.SignedIn("caf59");
        var arras = TerritoryIds.Of(TerritoryKind.Commune, "62041").ToString();
        var contact = (await there.PostJson("/api/v1/contacts", new { lastName = "Ailleurs", audience = "National", territoryIds = new[] { arras } }))
            .Text("id");
        (await here.GetJson($"/api/v1/contacts/{contact}")).Text("lastName").ShouldBe("Ailleurs");
        await crm.Refuses(here, "PATCH", $"/api/v1/contacts/{contact}", new { note = "Vue à Lille" }, 403, "Crm.Territories:ContactOutOfScope");
        await crm.Refuses(here, "DELETE", $"/api/v1/contacts/{contact}", null, 403, "Crm.Territories:ContactOutOfScope");
    }

    private async Task<(CrmHost Crm, HttpClient Script)> Start(string account)
    {
        var crm = await hosts.On(Engine.Sqlite);
        return (crm, await crm.SignedIn(account));
    }

    private static async Task<string> Made(HttpClient script, string name) =>
        (await script.PostJson("/api/v1/organisations", new { name, kind = "Association", inseeCode = "59350" })).Text("id");
}
