using System.Collections.Concurrent;
using System.Net;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Persons;

namespace Crm.Modules.Territories.Tests.Territories;

public sealed class TerritoryPageTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    private static readonly ConcurrentDictionary<(CrmHost, string), Lazy<Task<HttpClient>>> People = new();
    private static readonly Guid Ternois = TerritoryIds.Of(TerritoryKind.Epci, "200069672");
    private static readonly Guid Avignon = TerritoryIds.Of(TerritoryKind.Commune, "84007");

    [Theory, Engines("/territoires", 6), Engines("/territoires?mine=false&kind=Commune&sort=-population&page=40", 6),
        Engines("/recherche?q=saint%20omer", 12), Engines("/territoires/portefeuilles", 6)]
    public async Task Lists_take_few_commands(Engine engine, string url, int max)
    {
        var host = await hosts.On(engine);
        var person = await Officer(host);
        await person.GetStringAsync(url);
        using var queries = host.CountQueries();
        await person.GetStringAsync(url);
        queries.ShouldBeAtMost(max);
    }

    [Theory]
    [Engines("caf62", TerritoryKind.Epci, "200069672"), Engines("caf59", TerritoryKind.Commune, "59350"), Engines("caf59", TerritoryKind.Department, "59")]
    [Engines("cnaf", TerritoryKind.Epci, "200069672"), Engines("cnaf", TerritoryKind.Commune, "97311"), Engines("cnaf", TerritoryKind.Department, "59"),
        Engines("cnaf", TerritoryKind.Region, "32")]
    public async Task A_territory_takes_few_commands_on_every_tab(Engine engine, string account, TerritoryKind kind, string code)
    {
        var host = await hosts.On(engine);
        var person = await Browser(host, account);
        foreach (var tab in (string[])["fil", "communes", "projets", "partenaires", "gouvernance", "indicateurs", "meteo", "fil&fil=meteo",
            "fil&fil=jalons", "fil&fil=taches"])
        {
            var url = $"/territoires/{TerritoryIds.Of(kind, code)}?onglet={tab}";
            await person.GetStringAsync(url);
            using var queries = host.CountQueries();
            await person.GetStringAsync(url);
            queries.ShouldBeAtMost(12);
        }
    }

    [Theory, Engines]
    public async Task The_list_begins_with_ones_own_territories(Engine engine)
    {
        var person = await Officer(await hosts.On(engine));
        var mine = await person.GetStringAsync("/territoires?kind=Department");
        mine.ShouldContain("Pas-de-Calais");
        mine.ShouldNotContain("""<a class="row-link" href="/territoires/""" + TerritoryIds.Of(TerritoryKind.Department, "59"));
        (await person.GetStringAsync("/territoires?kind=Department&region=32&mine=false"))
            .ShouldContain("""<a class="row-link" href="/territoires/""" + TerritoryIds.Of(TerritoryKind.Department, "59"));
    }

    [Theory, Engines]
    public async Task Out_of_scope_only_official_facts_are_shown(Engine engine)
    {
        var host = await hosts.On(engine);
        var person = await Officer(host);
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
        var person = await Officer(await hosts.On(engine));
        var page = await person.GetStringAsync($"/territoires/{Ternois}");
        page.ShouldContain($"<body data-user=");
        page.ShouldContain($"data-territory=\"{Ternois}\"");
        page.ShouldContain("AMI Accueil pour tous 2021");
        page.ShouldContain("data-timeline");
    }

    [Theory, Engines]
    public async Task A_mistyped_SIREN_keeps_what_was_typed(Engine engine)
    {
        var person = await Officer(await hosts.On(engine));
        var answer = await person.GetAsync("/territoires?q=200034582");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("value=\"200034582\"");
    }

    [Theory, Engines("csv", "text/csv"), Engines("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task The_list_is_exported_with_its_filters(Engine engine, string format, string type)
    {
        var person = await Officer(await hosts.On(engine));
        var answer = await person.GetAsync($"/territoires/export?format={format}&kind=Epci&mine=true&q=ternois");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        if (format == "csv") (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    [Theory, Engines("/territoires?kind=Nimporte&department=zz"), Engines("/territoires?q=%3Cscript%3Ealert(1)%3C/script%3E")]
    public async Task Odd_filters_give_an_empty_list_and_nothing_runs(Engine engine, string url)
    {
        var person = await Officer(await hosts.On(engine));
        var answer = await person.GetAsync(url);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("<script>alert");
    }

    /// <summary>Signed in once per host: the page of sign-in counts attempts.</summary>
    private static Task<HttpClient> Officer(CrmHost host) => Browser(host, "caf62");

    private static Task<HttpClient> Browser(CrmHost host, string account) =>
        People.GetOrAdd((host, account), _ => new Lazy<Task<HttpClient>>(() => host.Browser(account))).Value;
}
