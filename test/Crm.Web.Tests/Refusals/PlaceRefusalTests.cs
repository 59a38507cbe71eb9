using Crm.Modules.Territories.Contracts;

namespace Crm.Web.Tests.Refusals;

/// <summary>Territories, their portfolios, their weather and their figures.</summary>
[Collection(RefusalHosts.Name)]
public sealed class PlaceRefusalTests(DemoCrmHosts hosts)
{
    private static readonly string Lille = TerritoryIds.Of(TerritoryKind.Commune, "59350").ToString();

    [Fact]
    public async Task An_entry_of_a_portfolio_keeps_its_territory()
    {
        using var script = await Script("cnaf");
        foreach (var portfolio in (await script.GetJson("/api/v1/portfolios")).GetProperty("items").EnumerateArray().Select(p => p.Text("id")))
        {
            var entries = $"/api/v1/portfolios/{portfolio}/entries";
            if ((await script.GetJson(entries)).GetProperty("items") is not { } found || found.GetArrayLength() == 0) continue;
            var entry = found[0];
            (await script.Refused("PATCH", $"{entries}/{entry.Text("id")}", new { territoryId = Guid.NewGuid() }))
                .ShouldBe((422, "territoryId Crm.Territories:EntryTerritoryFixed"));
            return;
        }
        Assert.Fail("no entry");
    }

    [Fact]
    public async Task Nobody_judges_the_weather_of_a_territory_without_any()
    {
        using var script = await Script("cnaf");
        var commune = (await script.GetJson("/api/v1/territories?kind=Commune&q=Trith")).GetProperty("items")[0].Text("id");
        (await script.Refused("POST", $"/api/v1/territories/{commune}/weather/confirm", new { sentence = "Tout va bien." }))
            .ShouldBe((422, "Crm.Territories:WeatherNotFollowed"));
    }

    [Fact]
    public async Task The_code_of_an_indicator_is_its_own_even_in_the_trash()
    {
        using var script = await Script("cnaf");
        var indicator = new { code = "taux-unique", label = "Taux", unit = "Rate", source = "Caf", periodicity = "Year" };
        var id = (await script.PostJson("/api/v1/indicators", indicator)).Text("id");
        (await script.Refused("POST", "/api/v1/indicators", indicator)).ShouldBe((422, "code Crm.Territories:IndicatorCodeTaken"));
        using (await script.Send("DELETE", $"/api/v1/indicators/{id}", ifMatch: "*")) { }
        (await script.Refused("POST", "/api/v1/indicators", indicator)).ShouldBe((422, "code Crm.Territories:IndicatorCodeTaken"));
    }

    [Fact]
    public async Task A_figure_stays_where_it_is_and_when()
    {
        using var script = await Script("cnaf");
        var value = (await script.PostJson("/api/v1/indicator-values",
            new { indicator = "taux-couverture", territoryId = Lille, period = "2012", kind = "Actual", value = 50, source = "Comptage" })).Text("id");
        (await script.Refused("PATCH", $"/api/v1/indicator-values/{value}", new { period = "2013" }))
            .ShouldBe((422, "period Crm.Territories:IndicatorValuePlaceFixed"));
        (await script.Refused("PATCH", $"/api/v1/indicator-values/{value}", new { kind = "Target" }))
            .ShouldBe((422, "kind Crm.Territories:IndicatorValuePlaceFixed"));
    }

    [Fact]
    public async Task Nobody_follows_a_territory_that_does_not_exist()
    {
        using var script = await Script("caf59");
        (await script.Refused("PUT", $"/api/v1/follows/{Guid.NewGuid()}")).ShouldBe((404, "Crm:NotFound"));
        (await script.Refused("PUT", $"/api/v1/follows/{TerritoryIds.Of(TerritoryKind.Commune, "62041")}")).ShouldBe((403, "Crm.Territories:FollowOutOfScope"));
    }

    private async Task<HttpClient> Script(string account) => await (await hosts.On(Engine.Sqlite)).SignedIn(account);
}
