using System.Net;
using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Home;
using Crm.Modules.Territories.Observation.Weather;
using Crm.Modules.Territories.Tests.Accompaniments;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Workbench;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.Weather;

public sealed class WeatherServiceTests
{
    private static Task<TerritoryWeather?> Of(CrmHost crm, string account, Guid territory) =>
        crm.As(account, async s => (await s.GetRequiredService<IWeather>().Of([territory], default)).GetValueOrDefault(territory));

    private static Task Night(CrmHost crm) => crm.As("system", s => s.GetRequiredService<WeatherJob>().Run(default));

    private static Task<List<WeatherDay>> Kept(CrmHost crm) =>
        crm.As("system", s => s.GetRequiredService<HomeData>().WeatherDays.OrderBy(d => d.Date).ToListAsync());

    [Theory, Engines]
    public async Task The_facts_of_the_network_give_the_same_weather_to_all_who_may_see_it(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        (await Of(crm, "caf59", Log.Lille.Id)).ShouldBeNull("nobody follows it yet");
        await Log.Write(crm, "caf59", Log.Input() with { Date = Days.Ago(74), NextStep = Log.Step(-3) });
        foreach (var account in (string[])["caf59", "responsable59", "cnaf", "clp32"])
        {
            var weather = (await Of(crm, account, Log.Lille.Id)).ShouldNotBeNull(account);
            (weather.Sign, weather.Reasons.Count).ShouldBe((WeatherSign.Cloud, 2));
            weather.Reasons[0].Text.Replace('\u00a0', ' ').ShouldBe("74 jours sans échange");
        }
        foreach (var account in (string[])["caf62", "cdsf59", "admin"]) (await Of(crm, account, Log.Lille.Id)).ShouldBeNull(account);
    }

    [Theory, Engines]
    public async Task A_private_exchange_does_not_show_in_the_weather_even_to_its_author(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await Log.Write(crm, "caf59", Log.Input() with { Date = Days.Ago(74) });
        await Log.Write(crm, "caf59", Log.Input("Tension", Audience.Private) with { NextStep = Log.Step(-1) });
        foreach (var account in (string[])["caf59", "responsable59", "cnaf"])
            (await Of(crm, account, Log.Lille.Id))!.Reasons.ShouldHaveSingleItem().Text.ShouldStartWith("74");
    }

    [Theory, Engines]
    public async Task A_private_exchange_does_not_wake_an_accompaniment_for_the_weather(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var mission = await Missions.Write(crm, "caf59", Missions.Input() with { From = Days.Ago(200), To = Days.Ahead(200) });
        await Log.Write(crm, "caf59", Log.Input() with { Date = Days.Today });
        var before = (await Of(crm, "caf59", Log.Lille.Id))!.Reasons.Select(r => r.Text).ToList();
        before.ShouldNotBeEmpty();

        await Missions.Exchange(crm, "caf59", mission, 60, audience: Audience.Private);
        (await Of(crm, "caf59", Log.Lille.Id))!.Reasons.Select(r => r.Text).ShouldBe(before);
    }

    [Theory, Engines]
    public async Task A_person_contradicts_it_until_the_facts_get_worse(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await Log.Write(crm, "caf59", Log.Input() with { Date = Days.Ago(74) });
        var said = await crm.As("caf59", s => s.GetRequiredService<WeatherAppService>()
            .Override(Log.Lille.Id, new OverrideInput(WeatherSign.Sun, "Comité calé.", Days.Ahead(90)), default));
        (said.Sign, said.Computed, said.Opinion!.Sentence).ShouldBe((WeatherSign.Sun, WeatherSign.Cloud, "Comité calé."));
        (await Of(crm, "clp32", Log.Lille.Id))!.Opinion!.Author.ShouldNotBeNullOrEmpty();
        crm.Time.Advance(TimeSpan.FromDays(50));
        var later = await Of(crm, "caf59", Log.Lille.Id);
        (later!.Sign, later.Opinion).ShouldBe((WeatherSign.Storm, null));
        later.Notice.ShouldNotBeNull();
    }

    [Theory, Engines]
    public async Task The_night_keeps_what_changed_once(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await Log.Write(crm, "caf59", Log.Input() with { Date = Days.Ago(29) });
        await Night(crm);
        await Night(crm);
        (await Kept(crm)).ShouldHaveSingleItem().Sign.ShouldBe(WeatherSign.Sun);
        crm.Time.Advance(TimeSpan.FromDays(1));
        await Night(crm);
        await Night(crm);
        crm.Time.Advance(TimeSpan.FromDays(5));
        await Night(crm);
        (await Kept(crm)).Select(d => d.Sign).ShouldBe([WeatherSign.Sun, WeatherSign.SunCloud]);
        var history = await crm.As("caf59", s => s.GetRequiredService<WeatherAppService>().Sheet(Log.Lille.Id, default));
        (history.History.Months.Count, history.History.Months[^1].Sign, history.History.Events.Count).ShouldBe((12, WeatherSign.SunCloud, 2));
    }

    [Theory, Engines]
    public async Task Thresholds_are_set_for_the_country_and_for_one_departement(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await Log.Write(crm, "caf59", Log.Input() with { Date = Days.Ago(20) });
        (await Of(crm, "caf59", Log.Lille.Id))!.Sign.ShouldBe(WeatherSign.Sun);
        var usual = (await crm.As("cnaf", s => s.GetRequiredService<ThresholdAppService>().Get(WeatherSetting.National, default))).Thresholds;
        await crm.As("responsable59", s => s.GetRequiredService<ThresholdAppService>().Set("59", usual with { Silence = new(5, 10, 15) }, default));
        (await Of(crm, "caf59", Log.Lille.Id))!.Sign.ShouldBe(WeatherSign.Storm);
        await crm.As("responsable59", s => s.GetRequiredService<ThresholdAppService>().Clear("59", default));
        await crm.As("cnaf", s => s.GetRequiredService<ThresholdAppService>().Set(WeatherSetting.National, usual with { Silence = new(5, 10, 25) }, default));
        (await Of(crm, "caf59", Log.Lille.Id))!.Sign.ShouldBe(WeatherSign.Cloud);
        foreach (var other in (string[])["62", WeatherSetting.National])
            (await Should.ThrowAsync<BusinessException>(() =>
                crm.As("responsable59", s => s.GetRequiredService<ThresholdAppService>().Set(other, usual, default)))).Code.ShouldBe(CoreErrors.OutOfScope);
    }

    [Theory, Engines]
    public async Task The_API_reads_confirms_contradicts_and_withdraws(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await Log.Write(crm, "caf59", Log.Input() with { Date = Days.Ago(74) });
        using var officer = await crm.SignedIn("caf59");
        var path = $"territories/{Log.Lille.Id}/weather";
        (await officer.Json(path)).GetProperty("sign").GetString().ShouldBe("Cloud");
        (await (await officer.Send(HttpMethod.Post, path + "/confirm", new { sentence = "Oui.", until = Days.Ahead(14) })).Body()).GetProperty("opinion")
            .GetProperty("confirms").GetBoolean().ShouldBeTrue();
        (await (await officer.Send(HttpMethod.Post, path + "/override", new { sign = "Sun", sentence = "Vu.", until = Days.Ahead(14) })).Body())
            .GetProperty("sign").GetString().ShouldBe("Sun");
        (await (await officer.Send(HttpMethod.Post, path + "/override", new { sign = "Sun", sentence = "", until = Days.Today })).Refusal())
            .ShouldBe((422, CoreErrors.InvalidInput));
        (await officer.Json(path + "/history")).Total().ShouldBe(2);
        (await (await officer.Send(HttpMethod.Post, path + "/withdraw")).Body()).GetProperty("sign").GetString().ShouldBe("Cloud");
        using var elsewhere = await crm.SignedIn("caf62");
        (await elsewhere.GetAsync("/api/v1/" + path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await elsewhere.Send(HttpMethod.Post, path + "/confirm", new { sentence = "Oui.", until = Days.Ahead(14) })).Refusal())
            .ShouldBe((403, WorkbenchErrors.OutOfScope));
        using var commissioner = await crm.SignedIn("clp32");
        (await commissioner.Send(HttpMethod.Post, path + "/confirm",
            new { sentence = "Oui.", until = Days.Ahead(14) })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, Engines]
    public async Task Many_territories_take_as_few_commands_as_one(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await Log.Write(crm, "caf59", Log.Input());
        var many = await crm.As("cnaf", async s => (await s.GetRequiredService<IGeography>().All(TerritoryKind.Epci, default)).Take(300).Select(t => t.Id)
            .Append(Log.Lille.Id).ToList());
        await crm.As("cnaf", async s =>
        {
            using var queries = crm.CountQueries();
            (await s.GetRequiredService<IWeather>().Of(many, default)).ShouldHaveSingleItem();
            queries.ShouldBeAtMost(3);
        });
    }
}
