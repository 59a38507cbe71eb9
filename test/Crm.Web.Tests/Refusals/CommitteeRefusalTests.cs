using Crm.Modules.Governance.Contracts;

namespace Crm.Web.Tests.Refusals;

/// <summary>Bodies, their members and what is published for them.</summary>
[Collection(RefusalHosts.Name)]
public sealed class CommitteeRefusalTests(DemoCrmHosts hosts)
{
    private static readonly Guid North = BodyIds.CdsfOf("59");

    [Fact]
    public async Task There_is_one_CDSF_for_each_departement_and_it_is_there()
    {
        var (crm, script) = await Start();
        await crm.Refuses(script, "POST", "/api/v1/bodies", new { kind = "Cdsf", department = "59", name = "Comité" }, 409, "Crm.Governance:CdsfExists");
    }

    [Fact]
    public async Task A_body_is_in_a_departement_of_the_geography()
    {
        var (crm, script) = await Start();
        await crm.Refuses(script, "POST", "/api/v1/bodies", new { kind = "Commission", department = "00", name = "Commission" }, 422, "Crm:UnknownReference",
            "department");
    }

    [Fact]
    public async Task A_body_with_members_stays()
    {
        var (crm, script) = await Start();
        var body = (await script.PostJson("/api/v1/bodies", new { kind = "Commission", department = "59", name = "Commission habitée" })).Text("id");
        var member = (await script.PostJson($"/api/v1/bodies/{body}/members", new { name = "Noa Exemple", college = "Familles", from = "2026-01-01" }))
            .Text("id");
        await crm.Refuses(script, "DELETE", $"/api/v1/bodies/{body}", null, 422, "Crm.Governance:BodyInUse");
        using (await script.Send("DELETE", $"/api/v1/bodies/{body}/members/{member}", ifMatch: "*")) { }
        using var gone = await script.Send("DELETE", $"/api/v1/bodies/{body}", ifMatch: "*");
        gone.IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task A_dashboard_goes_once_its_publications_are_withdrawn()
    {
        var (crm, script) = await Start();
        var dashboard = (await script.PostJson("/api/v1/shared-dashboards",
            new { bodyId = North, title = "À retirer", tiles = new[] { new { kind = "Text", title = "Mot", text = "Bonjour" } } })).Text("id");
        var publication = (await script.PostJson($"/api/v1/shared-dashboards/{dashboard}/publish", new { })).Text("publicationId");
        await crm.Refuses(script, "DELETE", $"/api/v1/shared-dashboards/{dashboard}", null, 409, "Crm.Governance:PublicationsRemain");
        await script.PostJson($"/api/v1/shared-dashboards/{dashboard}/publications/{publication}/withdraw", new { reason = "Une erreur." });
        using var gone = await script.Send("DELETE", $"/api/v1/shared-dashboards/{dashboard}", ifMatch: "*");
        gone.IsSuccessStatusCode.ShouldBeTrue();
    }

    private async Task<(CrmHost Crm, HttpClient Script)> Start()
    {
        var crm = await hosts.On(Engine.Sqlite);
        return (crm, await crm.SignedIn("responsable59"));
    }
}
