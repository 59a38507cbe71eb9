using Crm.Workbench.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.Search;

public sealed class SearchTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Theory, Engines("portes d'ariege"), Engines("PORTES ARIÈGE"), Engines("200066231")]
    public async Task A_territory_is_found_whatever_accents_and_case(Engine engine, string q)
    {
        using var client = await (await hosts.On(engine)).SignedIn("cnaf");
        var group = (await client.Json("search?q=" + Uri.EscapeDataString(q))).GetProperty("groups").EnumerateArray().First();
        var first = group.GetProperty("items").EnumerateArray().First();
        group.GetProperty("type").GetString().ShouldBe("Territoires");
        first.GetProperty("title").GetString().ShouldBe("CC des Portes d'Ariège Pyrénées");
        first.GetProperty("url").GetString().ShouldBe($"/territoires/{first.GetProperty("id").GetGuid()}");
    }

    [Theory, Engines(""), Engines("a"), Engines("  -  "), Engines("zzzzqqq")]
    public async Task Too_little_or_nothing_gives_no_group(Engine engine, string q)
    {
        var host = await hosts.On(engine);
        (await host.As("cnaf", s => s.GetRequiredService<SearchAppService>().Find(q, 6, default))).Count.ShouldBe(0);
    }

    [Theory, Engines]
    public async Task The_palette_gets_options_only(Engine engine)
    {
        using var person = await (await hosts.On(engine)).Browser("caf62");
        var html = await person.GetStringAsync("/recherche?fragment=1&q=ternois");
        html.ShouldContain("role=\"option\"");
        html.ShouldContain("CC du Ternois");
        html.ShouldNotContain("<html");
    }

    [Theory, Engines]
    public async Task A_very_long_question_is_cut_and_answered(Engine engine)
    {
        var host = await hosts.On(engine);
        (await host.As("cnaf", s => s.GetRequiredService<SearchAppService>().Find(new string('x', 1_000_000), 6, default))).Count.ShouldBe(0);
    }
}
