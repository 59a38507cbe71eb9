using System.Net;
using System.Text.Json;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Tests.Territories;

public sealed class TerritoryApiTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static readonly Guid Ternois = TerritoryIds.Of(TerritoryKind.Epci, "200069672");

    [Theory, Engines]
    public async Task A_territory_has_its_facts(Engine engine)
    {
        using var client = await (await hosts.On(engine)).SignedIn("caf62");
        var ternois = await client.Json($"territories/{Ternois}");
        ternois.GetProperty("kind").GetString().ShouldBe("Epci");
        ternois.GetProperty("nature").GetString().ShouldBe("CC");
        ternois.GetProperty("departments").EnumerateArray().Select(d => d.GetString()).ShouldBe(["62", "80"]);
        (ternois.GetProperty("region").GetString(), ternois.GetProperty("population").GetInt32(), ternois.GetProperty("members").GetInt32())
            .ShouldBe(("32", 37_150, 103));
    }

    [Theory, Engines]
    public async Task The_tag_of_a_territory_stays_while_its_facts_do(Engine engine)
    {
        using var client = await (await hosts.On(engine)).SignedIn("caf62");
        var tags = new List<string?>();
        for (var i = 0; i < 2; i++) tags.Add((await client.GetAsync($"/api/v1/territories/{Ternois}")).Headers.ETag?.Tag);
        tags[0].ShouldNotBeNull();
        tags[1].ShouldBe(tags[0]);
    }

    [Theory]
    [Engines("kind=Epci", 1255), Engines("kind=Epci&nature=METRO", 21), Engines("kind=Commune&region=32", 3782), Engines("kind=Department&region=32", 5)]
    [Engines("kind=Epci&q=quatre%20rivieres&nature=CC", 3), Engines("q=200066231", 1), Engines("q=200%20066%20231", 1), Engines("q=219733110&kind=Commune", 1)]
    [Engines("code=01", 2), Engines("kind=Region&code=01", 1), Engines("q=coeur%20d%27ostrevent&kind=Epci", 1), Engines("q=coeur%20ostrevent&kind=Epci", 1),
        Engines("department=2A&kind=Commune", 124), Engines("q=%25", 36343)]
    public async Task Filters_keep_what_they_say(Engine engine, string query, int expected)
    {
        using var client = await (await hosts.On(engine)).SignedIn("caf62");
        (await client.Json("territories?pageSize=1&" + query)).Total().ShouldBe(expected);
    }

    [Theory, Engines]
    public async Task An_EPCI_astride_two_départements_is_in_each(Engine engine)
    {
        using var client = await (await hosts.On(engine)).SignedIn("caf62");
        foreach (var department in (string[])["62", "80"])
            (await client.Json($"territories?kind=Epci&department={department}&q=ternois")).All("code").ShouldBe(["200069672"]);
    }

    [Theory, Engines]
    public async Task Mine_is_the_scope_of_the_reader(Engine engine)
    {
        var host = await hosts.On(engine);
        using var officer = await host.SignedIn("caf02-80");
        (await officer.Json("territories?mine=true&kind=Department&sort=code")).All("code").ShouldBe(["02", "80"]);
        using var commissioner = await host.SignedIn("clp32");
        (await commissioner.Json("territories?mine=true&kind=Department")).Total().ShouldBe(5);
        using var national = await host.SignedIn("cnaf");
        (await national.Json("territories?mine=true&kind=Department")).Total().ShouldBe(101);
    }

    [Theory]
    [Engines("name", "Abbécourt"), Engines("-population", "Paris"), Engines("code", "L'Abergement-Clémenciat")]
    public async Task Lists_are_sorted_as_asked(Engine engine, string sort, string first)
    {
        using var client = await (await hosts.On(engine)).SignedIn("caf62");
        var filter = sort == "name" ? "&region=32" : "";
        (await client.Json($"territories?kind=Commune&pageSize=1&sort={sort}{filter}")).All("name").ShouldBe([first == "Abbécourt" ? "Abancourt" : first]);
    }

    [Theory]
    [Engines("q=200034582", 422, CoreErrors.InvalidInput), Engines("kind=Foo", 400, CoreErrors.Unreadable), Engines("sort=color", 400, CoreErrors.UnknownSort)]
    public async Task What_cannot_be_understood_is_told(Engine engine, string query, int status, string code)
    {
        using var client = await (await hosts.On(engine)).SignedIn("caf62");
        (await (await client.GetAsync("/api/v1/territories?" + query)).Refusal()).ShouldBe((status, code));
    }

    [Theory, Engines]
    public async Task A_mistyped_SIREN_is_an_error_of_its_field(Engine engine)
    {
        using var client = await (await hosts.On(engine)).SignedIn("caf62");
        var answer = await (await client.GetAsync("/api/v1/territories?q=200034582")).Body();
        answer.GetProperty("errors").GetProperty("q").GetArrayLength().ShouldBe(1);
    }

    [Theory, Engines]
    public async Task Communes_of_a_territory_are_paged_and_sorted(Engine engine)
    {
        using var client = await (await hosts.On(engine)).SignedIn("cdsf59");
        var communes = await client.Json($"territories/{Ternois}/members?pageSize=2&sort=-population");
        (communes.Total(), communes.All("name")[0]).ShouldBe((103, "Saint-Pol-sur-Ternoise"));
        (await client.Json($"territories/{TerritoryIds.Of(TerritoryKind.Department, "62")}/members?pageSize=1")).Total().ShouldBe(887);
        (await client.Json($"territories/{TerritoryIds.Of(TerritoryKind.Region, "32")}/members?pageSize=1")).Total().ShouldBe(3_782);
        (await client.Json($"territories/{TerritoryIds.Of(TerritoryKind.Commune, "62767")}/members")).Total().ShouldBe(0);
    }

    [Theory, Engines]
    public async Task Unknown_is_404_and_unsigned_401(Engine engine)
    {
        var host = await hosts.On(engine);
        using var client = await host.SignedIn("caf62");
        (await client.GetAsync($"/api/v1/territories/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var nobody = host.Anonymous();
        (await nobody.GetAsync("/api/v1/territories")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory, Engines]
    public async Task The_picker_offers_ones_own_first_and_tells_homonyms_apart(Engine engine)
    {
        using var client = await (await hosts.On(engine)).SignedIn("caf62");
        var options = JsonDocument.Parse(await client.GetStringAsync("/territoires/choix?q=saint%20omer")).RootElement.EnumerateArray()
            .Select(o => (o.GetProperty("label").GetString(), o.GetProperty("hint").GetString())).ToList();
        options[0].ShouldBe(("Saint-Omer", "Commune · 62"));
        options.ShouldContain(("CA du Pays de Saint-Omer", "EPCI · 62"));
        options.ShouldContain(("Saint-Omer", "Commune · 14 · hors de votre périmètre"));
        options.FindIndex(o => o.Item1 == "CA du Pays de Saint-Omer")
            .ShouldBeLessThan(options.FindIndex(o => o.Item2!.Contains("hors", StringComparison.Ordinal)));
    }

    [Theory, Engines]
    public async Task Lists_take_few_commands_whatever_the_page(Engine engine)
    {
        var host = await hosts.On(engine);
        using var client = await host.SignedIn("caf62");
        await client.Json("territories?pageSize=1");
        using var queries = host.CountQueries();
        await client.Json("territories?pageSize=200&sort=-population&mine=true");
        queries.ShouldBeAtMost(6);
    }
}
