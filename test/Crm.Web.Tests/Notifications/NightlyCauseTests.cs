using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
using Crm.Web.Tests.Imports;

namespace Crm.Web.Tests.Notifications;

/// <summary>News that come by themselves, from the work of the background: a territory's weather and silence, the end of an import.</summary>
public sealed class NightlyCauseTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Fact]
    public async Task Who_follows_a_territory_is_told_once_when_its_weather_changes()
    {
        var (crm, roubaix) = await Followed("59512", Days.Today);
        await crm.Runs("meteo");
        using var manager = await crm.SignedIn("responsable59");
        for (var i = 0; i < 6; i++)
            await manager.PostJson("/api/v1/tasks",
                new { title = $"En retard {i}", dueDate = Days.Ago(20), assignee = "responsable59@demo.crm",
                territoryIds = new[] { roubaix }, audience = "Caf" });

        var told = await crm.ToldBy(() => crm.Runs("meteo"));

        told.Keys.ShouldBe(["caf59"]);
        (told["caf59"].Kind, told["caf59"].Url).ShouldBe(("WeatherChanged", $"/territoires/{roubaix}?onglet=meteo"));
        (await crm.ToldBy(() => crm.Runs("meteo"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_follows_a_territory_is_told_once_on_the_day_it_falls_silent()
    {
        var (crm, douai) = await Followed("59178", Days.Ago(20));
        crm.Time.Advance(TimeSpan.FromDays(40));
        (await crm.ToldBy(() => crm.Runs("silences"))).ShouldBeEmpty();
        crm.Time.Advance(TimeSpan.FromDays(1));

        var told = await crm.ToldBy(() => crm.Runs("silences"));

        told.Keys.ShouldBe(["caf59"]);
        (told["caf59"].Kind, told["caf59"].Url).ShouldBe(("Silence", $"/territoires/{douai}"));
        (await crm.ToldBy(() => crm.Runs("silences"))).ShouldBeEmpty();
        crm.Time.Advance(TimeSpan.FromDays(-41));
    }

    [Fact]
    public async Task Who_imports_is_told_of_the_end_and_who_takes_it_back_of_that()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var id = Guid.Empty;

        var told = await crm.ToldBy(async () => id = (await crm.Imported("caf59", "organisations", "nom;territoires\nAssociation Dite;59\n")).Id);
        told.Keys.ShouldBe(["caf59"]);
        (told["caf59"].Kind, told["caf59"].Url).ShouldBe(("ImportFinished", $"/imports/{id}"));

        told = await crm.ToldBy(() => crm.Undone("responsable59", id));
        told.Keys.ShouldBe(["responsable59"]);
        (told["responsable59"].Kind, told["responsable59"].Url).ShouldBe(("ImportFinished", $"/imports/{id}"));
    }

    /// <summary>A commune where somebody met on a day, followed by caf59.</summary>
    private async Task<(CrmHost Crm, Guid Territory)> Followed(string commune, DateOnly met)
    {
        var crm = await hosts.On(Engine.Sqlite);
        var territory = TerritoryIds.Of(TerritoryKind.Commune, commune);
        using var officer = await crm.SignedIn("caf59");
        using var answer = await officer.PutAsync($"/api/v1/follows/{territory}", null);
        answer.IsSuccessStatusCode.ShouldBeTrue();
        using var manager = await crm.SignedIn("responsable59");
        await manager.PostJson("/api/v1/interactions",
            new { kind = "Meeting", date = met, subject = "Point", territoryIds = new[] { territory }, audience = "Caf", initiative = "Own" });
        return (crm, territory);
    }
}
