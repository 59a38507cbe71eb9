namespace Crm.Web.Tests.Refusals;

/// <summary>Organisations, people and their functions.</summary>
[Collection(RefusalHosts.Name)]
public sealed class NetworkRefusalTests(DemoCrmHosts hosts)
{
    [Fact]
    public async Task An_address_is_in_a_commune_of_the_geography()
    {
        var (_, script) = await Start("caf59");
        (await script.Refused("POST", "/api/v1/organisations", new { name = "Sans lieu", kind = "Association", inseeCode = "00000" }))
            .ShouldBe((422, "inseeCode Crm.Territories:CommuneUnknown"));
    }

    [Fact]
    public async Task A_function_has_a_role_of_the_list()
    {
        var (_, script) = await Start("caf59");
        var (contact, organisation) = (await script.FirstOf("/api/v1/contacts"), await script.FirstOf("/api/v1/organisations"));
        (await script.Refused("POST", "/api/v1/functions", new { contactId = contact, organisationId = organisation, title = "Dresseuse", role = "licorne" }))
            .ShouldBe((422, "role Crm.Territories:RoleUnknown"));
    }

    [Fact]
    public async Task Who_moves_goes_elsewhere()
    {
        var (_, script) = await Start("caf59");
        var function = (await script.GetJson("/api/v1/functions")).GetProperty("items")[0];
        (await script.Refused("POST", $"/api/v1/functions/{function.Text("id")}/move",
            new { organisationId = function.Text("organisationId"), title = "Directrice" }))
            .ShouldBe((422, "organisationId Crm.Territories:SameEmployer"));
    }

    [Fact]
    public async Task What_was_merged_says_where_it_is_now()
    {
        var (_, script) = await Start("cnaf");
        var (gone, kept) = (await Made(script, "Association en double"), await Made(script, "Association en doublon"));
        await script.PostJson($"/api/v1/organisations/{gone}/merge", new { into = kept });
        using var answer = await script.GetAsync($"/api/v1/organisations/{gone}");
        var problem = await answer.Content.Body();
        ((int)answer.StatusCode, problem.Text("code"), problem.Text("mergedInto")).ShouldBe((404, "Crm.Territories:MergedAway", kept));
    }

    [Fact]
    public async Task Somebody_known_elsewhere_only_is_not_written_about()
    {
        var (crm, national) = await Start("cnaf");
        using var caf59 = await crm.SignedIn("caf59");
        var organisation = (await national.PostJson("/api/v1/organisations",
            new { name = "Association nationale d’ailleurs", kind = "Association", audience = "National", departments = new[] { "62" } }));
        var contact = (await national.PostJson("/api/v1/contacts", new { lastName = "Ailleurs", audience = "National", departments = new[] { "62" } }))
            .Text("id");
        (await caf59.Refused("PATCH", $"/api/v1/contacts/{contact}", new { note = "Vue à Lille" })).Status.ShouldBeOneOf(403, 404);
        (await caf59.Refused("POST", "/api/v1/functions", new { contactId = contact, organisationId = organisation.Text("id"), title = "Directrice" }))
            .ShouldBeOneOf((403, "Crm.Territories:ContactOutOfScope"), (422, "contactId Crm:UnknownReference"));
    }

    private async Task<(CrmHost Crm, HttpClient Script)> Start(string account)
    {
        var crm = await hosts.On(Engine.Sqlite);
        return (crm, await crm.SignedIn(account));
    }

    private static async Task<string> Made(HttpClient script, string name) =>
        (await script.PostJson("/api/v1/organisations", new { name, kind = "Association", inseeCode = "59350" })).Text("id");
}
