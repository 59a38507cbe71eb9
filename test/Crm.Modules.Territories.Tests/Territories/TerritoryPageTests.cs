using System.Net;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Tests.Territories;

public sealed class TerritoryPageTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    private static readonly Guid Ternois = TerritoryIds.Of(TerritoryKind.Epci, "200069672");
    private static readonly Guid Avignon = TerritoryIds.Of(TerritoryKind.Commune, "84007");

    [Theory, Engines("/territoires", 6), Engines("/territoires?perimetre=tous&type=Commune&sort=-population&page=40", 6), Engines("/recherche?q=saint%20omer", 12), Engines("/territoires/portefeuilles", 6)]
    public async Task Lists_take_few_commands(Engine engine, string url, int max)
    {
        var host = await hosts.On(engine);
        using var person = await host.Browser("caf62");
        await person.GetStringAsync(url);
        using var queries = host.CountQueries();
        await person.GetStringAsync(url);
        queries.ShouldBeAtMost(max);
    }

    [Theory, Engines("fil"), Engines("communes"), Engines("projets")]
    public async Task A_territory_takes_at_most_twelve_commands(Engine engine, string tab)
    {
        var host = await hosts.On(engine);
        using var person = await host.Browser("caf62");
        var url = $"/territoires/{Ternois}?onglet={tab}";
        await person.GetStringAsync(url);
        using var queries = host.CountQueries();
        await person.GetStringAsync(url);
        queries.ShouldBeAtMost(12);
    }

    [Theory, Engines]
    public async Task The_list_begins_with_ones_own_territories(Engine engine)
    {
        using var person = await (await hosts.On(engine)).Browser("caf62");
        var mine = await person.GetStringAsync("/territoires?type=Department");
        mine.ShouldContain("Pas-de-Calais");
        mine.ShouldNotContain("""<a class="row-link" href="/territoires/""" + TerritoryIds.Of(TerritoryKind.Department, "59"));
        (await person.GetStringAsync("/territoires?type=Department&region=32&perimetre=tous")).ShouldContain("""<a class="row-link" href="/territoires/""" + TerritoryIds.Of(TerritoryKind.Department, "59"));
    }

    [Theory, Engines]
    public async Task Out_of_scope_only_official_facts_are_shown(Engine engine)
    {
        var host = await hosts.On(engine);
        using var person = await host.Browser("caf62");
        foreach (var url in (string[])[$"/territoires/{Avignon}", $"/territoires/{Avignon}?onglet=fil", $"/territoires/{Avignon}?onglet=projets"])
        {
            var page = await person.GetStringAsync(url);
            page.ShouldContain("hors de votre périmètre");
            page.ShouldContain("218 400 075");
            page.ShouldNotContain("AMI Accueil pour tous 2021");
            page.ShouldNotContain("data-timeline");
            page.ShouldNotContain("hx-get=\"/projets");
            page.ShouldContain("data-territory=\"\"");
        }
    }

    [Theory, Engines]
    public async Task In_scope_the_page_tells_the_quick_log_where_it_is(Engine engine)
    {
        using var person = await (await hosts.On(engine)).Browser("caf62");
        var page = await person.GetStringAsync($"/territoires/{Ternois}");
        page.ShouldContain($"<body data-user=");
        page.ShouldContain($"data-territory=\"{Ternois}\"");
        page.ShouldContain("AMI Accueil pour tous 2021");
        page.ShouldContain("data-timeline");
    }

    [Theory, Engines]
    public async Task A_mistyped_SIREN_keeps_what_was_typed(Engine engine)
    {
        using var person = await (await hosts.On(engine)).Browser("caf62");
        var answer = await person.GetAsync("/territoires?q=200034582");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("value=\"200034582\"");
    }

    [Theory, Engines("csv", "text/csv"), Engines("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task The_list_is_exported_with_its_filters(Engine engine, string format, string type)
    {
        using var person = await (await hosts.On(engine)).Browser("caf62");
        var answer = await person.GetAsync($"/territoires/export?format={format}&type=Epci&q=ternois");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        if (format == "csv") (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    [Theory, Engines("/territoires?type=Nimporte&departement=zz"), Engines("/territoires?q=%3Cscript%3Ealert(1)%3C/script%3E")]
    public async Task Odd_filters_give_an_empty_list_and_nothing_runs(Engine engine, string url)
    {
        using var person = await (await hosts.On(engine)).Browser("caf62");
        var answer = await person.GetAsync(url);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("<script>alert");
    }
}
