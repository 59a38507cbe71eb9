using System.Net;
using System.Text.Json;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Observation.Indicators;
using Crm.Workbench;

namespace Crm.Modules.Territories.Tests.Indicators;

public sealed class IndicatorValueApiTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    private static object Figure(string period, string code = "59350", string indicator = "taux-couverture", decimal value = 48.25m,
        string? status = null, string kind = "Actual") =>
        new { indicator, territoryCode = code, territoryKind = "Commune", period, kind, value, source = "Enquête", status };

    [Theory, Engines]
    public async Task Published_figures_are_read_by_every_signed_in_person(Engine engine)
    {
        var host = await hosts.On(engine);
        foreach (var account in (string[])["caf59", "caf62", "cdsf59", "clp32", "admin"])
        {
            using var client = await host.SignedIn(account);
            var france = (await client.Json("indicator-values?territoryKind=Country&indicator=taux-couverture&sort=period"))
                .GetProperty("items").EnumerateArray().ToList();
            france.Select(v => (v.GetProperty("period").GetString(), v.GetProperty("value").GetDecimal(), v.GetProperty("status").GetString()))
                .ShouldBe([("2022", 59.5m, "Validated"), ("2023", 60.9m, "Validated")]);
            france[0].GetProperty("source").GetString()!.ShouldContain("Licence Ouverte");
            (await client.Json("indicator-values?territoryKind=Department&territoryCode=85")).GetProperty("items")[0].GetProperty("value")
                .GetDecimal().ShouldBe(85.7m);
            (await client.Json("indicators")).Total().ShouldBeGreaterThanOrEqualTo(16);
        }
    }

    [Theory, Engines]
    public async Task A_proposal_stays_within_the_Caf_until_it_is_validated_then_the_committee_reads_it(Engine engine)
    {
        var host = await hosts.On(engine);
        var (officer, manager, member, elsewhere) = (await host.SignedIn("caf59"), await host.SignedIn("responsable59"), await host.SignedIn("cdsf59"),
            await host.SignedIn("caf62"));
        var made = await officer.Send(HttpMethod.Post, "indicator-values", Figure("2021"));
        var body = await made.Body();
        (made.StatusCode, body.GetProperty("status").GetString(), body.GetProperty("value").GetDecimal(), body.GetProperty("territoryName").GetString())
            .ShouldBe((HttpStatusCode.Created, "Proposed", 48.25m, "Lille"));
        var path = $"indicator-values/{body.GetProperty("id").GetGuid()}";
        (await member.GetAsync("/api/v1/" + path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await officer.Send(HttpMethod.Post, path + "/validate")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await manager.Send(HttpMethod.Post, path + "/validate")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await manager.Send(HttpMethod.Post, path + "/validate")).Refusal()).ShouldBe((409, IndicatorErrors.NothingToDecide));
        (await member.GetAsync("/api/v1/" + path)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await elsewhere.GetAsync("/api/v1/" + path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var tag = (await officer.GetAsync("/api/v1/" + path)).Headers.ETag!.Tag;
        (await (await officer.Send(HttpMethod.Patch, path, new { value = 50.1 }, tag)).Body()).GetProperty("status").GetString()
            .ShouldBe("Proposed", "a corrected figure is proposed again");
        (await officer.Send(HttpMethod.Patch, path, new { value = 51 }, tag)).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await manager.Send(HttpMethod.Post, path + "/refuse", new { sentence = "À revoir." })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await officer.Json(path)).GetProperty("refusal").GetString().ShouldBe("À revoir.");
        (await officer.Json(path + "/changes")).Total().ShouldBe(3);
        (await officer.Send(HttpMethod.Delete, path, null, "*")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await officer.Send(HttpMethod.Post, path + "/restore")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [Engines("""{"indicator":"inconnu","territoryCode":"59350","territoryKind":"Commune","period":"2021","kind":"Actual","value":1,"source":"x"}""",
        "indicator", CoreErrors.UnknownReference)]
    [Engines("""{"indicator":"taux-couverture","territoryCode":"99999","territoryKind":"Commune","period":"2021","kind":"Actual","value":1,"source":"x"}""",
        "territoryCode", CoreErrors.UnknownReference)]
    [Engines("""{"indicator":"taux-couverture","territoryCode":"59350","territoryKind":"Commune","period":"2021-04","kind":"Actual","value":1,"source":"x"}""",
        "period", IndicatorErrors.PeriodUnreadable)]
    [Engines("""{"indicator":"taux-couverture","territoryCode":"59350","territoryKind":"Commune","period":"2030","kind":"Actual","value":1,"source":"x"}""",
        "period", IndicatorErrors.PeriodNotBegun)]
    [Engines("""{"indicator":"taux-couverture","territoryCode":"59350","territoryKind":"Commune","period":"2021","kind":"Actual","value":1.234,"source":"x"}""",
        "value", IndicatorErrors.TooPrecise)]
    [Engines("""{"indicator":"taux-couverture","territoryCode":"59350","territoryKind":"Commune","period":"2021","kind":"Actual","value":1e14,"source":"x"}""",
        "value", IndicatorErrors.ValueOutOfRange)]
    [Engines("""{"indicator":"taux-couverture","territoryCode":"59350","territoryKind":"Commune","period":"2021","kind":"Actual","source":""}""",
        "value", CoreErrors.Required)]
    [Engines("""{"indicator":"taux-couverture","territoryCode":"59350","territoryKind":"Commune","period":"2021","kind":"Actual","value":1""" +
        ""","source":"x","status":"Refused"}""", "status", IndicatorErrors.RefusedByVerb)]
    public async Task A_wrong_figure_is_refused_beside_its_field_and_not_written(Engine engine, string body, string field, string code)
    {
        var host = await hosts.On(engine);
        using var client = await host.SignedIn("caf59");
        var before = (await client.Json("indicator-values?pageSize=1")).Total();
        var answer = await client.PostAsync("/api/v1/indicator-values", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));
        var refusal = await answer.Body();
        (answer.StatusCode, refusal.GetProperty("code").GetString()).ShouldBe((HttpStatusCode.UnprocessableEntity, CoreErrors.InvalidInput));
        var texts = refusal.GetProperty("errors").GetProperty(field).EnumerateArray().Select(t => t.GetString()!).ToList();
        texts.ShouldAllBe(t => !t.StartsWith("Crm", StringComparison.Ordinal) && !t.Contains('{'), code);
        (await client.Json("indicator-values?pageSize=1")).Total().ShouldBe(before);
    }

    [Theory, Engines]
    public async Task One_figure_stands_in_one_place(Engine engine)
    {
        using var client = await (await hosts.On(engine)).SignedIn("caf59");
        var id = Guid.NewGuid();
        var once = new { id, indicator = "taux-couverture", territoryCode = "59350", territoryKind = "Commune", period = "2020", kind = "Actual",
            value = 40, source = "Enquête" };
        (await client.Send(HttpMethod.Post, "indicator-values", once)).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await client.Send(HttpMethod.Post, "indicator-values", once)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await client.Send(HttpMethod.Post, "indicator-values", Figure("2020"))).Refusal()).ShouldBe((409, IndicatorErrors.ValueTaken));
        (await client.Send(HttpMethod.Post, "indicator-values", Figure("2020", kind: "Target"))).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await (await client.Send(HttpMethod.Patch, $"indicator-values/{id}", new { period = "2019" }, "*")).Refusal())
            .ShouldBe((422, CoreErrors.InvalidInput));
        (await client.Send(HttpMethod.Delete, $"indicator-values/{id}", null, "*")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await client.Send(HttpMethod.Post, "indicator-values", Figure("2020"))).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await (await client.Send(HttpMethod.Post, $"indicator-values/{id}/restore")).Refusal()).ShouldBe((409, IndicatorErrors.ValueTaken));
    }

    [Theory, Engines]
    public async Task One_writes_in_scope_and_what_is_published_is_the_national_team_s(Engine engine)
    {
        var host = await hosts.On(engine);
        var (officer, national) = (await host.SignedIn("caf62"), await host.SignedIn("cnaf"));
        (await (await officer.Send(HttpMethod.Post, "indicator-values", Figure("2018"))).Refusal()).ShouldBe((403, WorkbenchErrors.OutOfScope));
        (await (await officer.Send(HttpMethod.Post, "indicator-values",
            new { indicator = "taux-couverture", territoryCode = "FR", territoryKind = "Country", period = "2018", kind = "Actual", value = 1, source = "x" }))
            .Refusal()).ShouldBe((403, WorkbenchErrors.OutOfScope));
        (await officer.Send(HttpMethod.Post, "indicator-values", Figure("2018", "62041", status: "Validated"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var made = await national.Send(HttpMethod.Post, "indicator-values",
            new { indicator = "taux-couverture", territoryCode = "62041", territoryKind = "Commune", period = "2018", kind = "Actual", value = 44.4,
            source = "Cnaf", status = "Validated", published = true });
        var id = (await made.Body()).GetProperty("id").GetGuid();
        (await (await officer.Send(HttpMethod.Patch, $"indicator-values/{id}", new { value = 1 }, "*")).Refusal())
            .ShouldBe((403, IndicatorErrors.PublishedLocked));
        (await (await officer.Send(HttpMethod.Delete, $"indicator-values/{id}", null, "*")).Refusal()).ShouldBe((403, IndicatorErrors.PublishedLocked));
    }

    [Theory, Engines]
    public async Task A_definition_lives_and_keeps_its_meaning(Engine engine)
    {
        var host = await hosts.On(engine);
        var (national, officer) = (await host.SignedIn("cnaf"), await host.SignedIn("caf59"));
        var input = new { code = "jours-instruction", label = "Jours d’instruction", unit = "Days", source = "Caf", periodicity = "Quarter",
            delayMonths = 1, direction = "Lower" };
        (await officer.Send(HttpMethod.Post, "indicators", input)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var made = await (await national.Send(HttpMethod.Post, "indicators", input)).Body();
        var path = $"indicators/{made.GetProperty("id").GetGuid()}";
        (await (await national.Send(HttpMethod.Post, "indicators", input)).Body()).GetProperty("errors").TryGetProperty("code", out _).ShouldBeTrue();
        (await officer.Send(HttpMethod.Post, "indicator-values",
            new { indicator = "jours-instruction", territoryCode = "59350", territoryKind = "Commune", period = "2026-T2", kind = "Actual", value = 41,
            source = "Caf" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await (await national.Send(HttpMethod.Patch, path, new { unit = "Count" }, "*")).Body()).GetProperty("errors")
            .TryGetProperty("unit", out _).ShouldBeTrue();
        (await national.Send(HttpMethod.Patch, path, new { label = "Délai d’instruction" }, "*")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await national.Send(HttpMethod.Delete, path, null, "*")).Refusal()).ShouldBe((409, IndicatorErrors.InUse));
    }
}
