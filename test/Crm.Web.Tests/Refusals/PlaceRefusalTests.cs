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
        var (crm, script) = await Start("cnaf");
        foreach (var portfolio in (await script.GetJson("/api/v1/portfolios")).GetProperty("items").EnumerateArray().Select(p => p.Text("id")))
        {
            var entries = $"/api/v1/portfolios/{portfolio}/entries";
            var found = (await script.GetJson(entries)).GetProperty("items");
            if (found.GetArrayLength() == 0) continue;
            var entry = found[0];
            await crm.Refuses(script, "PATCH", $"{entries}/{entry.Text("id")}", new { territoryId = Guid.NewGuid() }, 422,
                "Crm.Territories:EntryTerritoryFixed", "territoryId");
            return;
        }
        Assert.Fail("no entry");
    }

    [Fact]
    public async Task Nobody_judges_the_weather_of_a_territory_without_any()
    {
        var (crm, script) = await Start("cnaf");
        var commune = (await script.GetJson("/api/v1/territories?kind=Commune&q=Trith")).GetProperty("items")[0].Text("id");
        await crm.Refuses(script, "POST", $"/api/v1/territories/{commune}/weather/confirm", new { sentence = "Tout va bien." }, 422,
            "Crm.Territories:WeatherNotFollowed");
    }

    [Fact]
    public async Task The_code_of_an_indicator_is_its_own_even_in_the_trash()
    {
        var (crm, script) = await Start("cnaf");
        var indicator = new { code = "taux-unique", label = "Taux", unit = "Rate", source = "Caf", periodicity = "Year" };
        var id = (await script.PostJson("/api/v1/indicators", indicator)).Text("id");
        await crm.Refuses(script, "POST", "/api/v1/indicators", indicator, 422, "Crm.Territories:IndicatorCodeTaken", "code");
        using (await script.Send("DELETE", $"/api/v1/indicators/{id}", ifMatch: "*")) { }
        await crm.Refuses(script, "POST", "/api/v1/indicators", indicator, 422, "Crm.Territories:IndicatorCodeTaken", "code");
    }

    [Fact]
    public async Task A_figure_stays_where_it_is_and_when()
    {
        var (crm, script) = await Start("cnaf");
        var value = (await script.PostJson("/api/v1/indicator-values",
            new { indicator = "taux-couverture", territoryId = Lille, period = "2012", kind = "Actual", value = 50, source = "Comptage" })).Text("id");
        await crm.Refuses(script, "PATCH", $"/api/v1/indicator-values/{value}", new { period = "2013" }, 422, "Crm.Territories:IndicatorValuePlaceFixed",
            "period");
        await crm.Refuses(script, "PATCH", $"/api/v1/indicator-values/{value}", new { kind = "Target" }, 422, "Crm.Territories:IndicatorValuePlaceFixed",
            "kind");
    }

    [Fact]
    public async Task Nobody_follows_a_territory_that_does_not_exist()
    {
        var (crm, script) = await Start("caf59");
        await crm.Refuses(script, "PUT", $"/api/v1/follows/{Guid.NewGuid()}", null, 404, "Crm:NotFound");
        await crm.Refuses(script, "PUT", $"/api/v1/follows/{TerritoryIds.Of(TerritoryKind.Commune, "62041")}", null, 403, "Crm.Territories:FollowOutOfScope");
    }

    private async Task<(CrmHost Crm, HttpClient Script)> Start(string account)
    {
        var crm = await hosts.On(Engine.Sqlite);
        return (crm, await crm.SignedIn(account));
    }
}
