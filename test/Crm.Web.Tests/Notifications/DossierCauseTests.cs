using Crm.Modules.Governance.Contracts;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Web.Tests.Notifications;

/// <summary>What happens to an accompaniment, a committee or a figure tells those whom it concerns.</summary>
public sealed class DossierCauseTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static readonly string Lille = TerritoryIds.Of(TerritoryKind.Commune, "59350").ToString();
    private static readonly Guid North = BodyIds.CdsfOf("59");

    [Fact]
    public async Task The_officers_of_an_accompaniment_are_told_of_it_and_of_its_stages()
    {
        var (crm, caf59) = await Start("caf59");
        var url = "";

        var told = await crm.ToldBy(async () => url = "/accompagnements/" + (await caf59.PostJson("/api/v1/accompaniments", new
        {
            title = "Convention de Lille", theme = "parentalite", territoryId = Lille,
            officers = new[] { "caf59@demo.crm", "responsable59@demo.crm" }, inCharge = "caf59@demo.crm",
            from = Days.Today, to = Days.Ahead(90), plannedDays = 5, audience = "Caf",
        })).Text("id"));
        told.Keys.ShouldBe(["responsable59"]);
        told["responsable59"].ShouldBe(new Line("Accompaniment", told["responsable59"].Title, url));

        foreach (var deed in (Func<Task>[])[() => caf59.PostJson($"/api/v1{Api(url)}/stage", new { stage = "Setup", on = Days.Today }),
            () => caf59.PostJson($"/api/v1{Api(url)}/close", new { result = "Achieved", sentence = "Signée.", on = Days.Today })])
        {
            told = await crm.ToldBy(deed);
            told.Keys.ShouldBe(["responsable59"]);
            (told["responsable59"].Kind, told["responsable59"].Url).ShouldBe(("Accompaniment", url));
        }
    }

    [Fact]
    public async Task The_members_of_a_body_in_force_are_told_of_what_is_published_for_it()
    {
        var (crm, manager) = await Start("responsable59");
        await manager.PostJson($"/api/v1/bodies/{North}/members",
            new { name = "Noa Exemple", college = "Familles", from = "2026-01-01", account = "cdsf59@demo.crm" });
        await manager.PostJson($"/api/v1/bodies/{North}/members",
            new { name = "Alix Exemple", college = "Caf", from = "2025-01-01", to = "2025-12-31", account = "caf59@demo.crm" });
        var dashboard = (await manager.PostJson("/api/v1/shared-dashboards",
            new { bodyId = North, title = "Où en sommes-nous", tiles = new[] { new { kind = "Text", title = "Mot", text = "Bonjour" } } })).Text("id");
        var publication = "";

        var told = await crm.ToldBy(async () => publication = (await manager.PostJson($"/api/v1/shared-dashboards/{dashboard}/publish", new { }))
            .Text("publicationId"));

        told.Keys.ShouldBe(["cdsf59"], "neither who published nor whose mandate is over");
        (told["cdsf59"].Kind, told["cdsf59"].Url).ShouldBe(("DashboardPublished", $"/gouvernance/publications/{publication}"));
    }

    [Fact]
    public async Task Who_decides_figures_of_a_departement_is_told_of_a_proposal_and_its_author_of_the_decision()
    {
        var (crm, caf59) = await Start("caf59");
        using var manager = await crm.SignedIn("responsable59");
        foreach (var (period, verb, body) in new[] { ("2021", "validate", (object)new { }), ("2022", "refuse", new { sentence = "La source manque." }) })
        {
            var id = "";
            var told = await crm.ToldBy(async () => id = (await caf59.PostJson("/api/v1/indicator-values",
                new { indicator = "taux-couverture", territoryId = Lille, period, kind = "Actual", value = 61.5, source = "Comptage local" })).Text("id"));
            told.Keys.ShouldBe(["responsable59"]);
            (told["responsable59"].Kind, told["responsable59"].Url).ShouldBe(("IndicatorValue", $"/indicateurs/valeurs/{id}"));

            told = await crm.ToldBy(() => manager.PostJson($"/api/v1/indicator-values/{id}/{verb}", body));
            told.Keys.ShouldBe(["caf59"]);
            (told["caf59"].Kind, told["caf59"].Url).ShouldBe(("IndicatorValue", $"/indicateurs/valeurs/{id}"));
        }
    }

    private async Task<(CrmHost Crm, HttpClient Script)> Start(string account)
    {
        var crm = await hosts.On(Engine.Sqlite);
        return (crm, await crm.SignedIn(account));
    }

    private static string Api(string page) => page.Replace("/accompagnements/", "/accompaniments/", StringComparison.Ordinal);
}
