using Crm.Foundation.Access;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Workbench.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.Search;

public sealed class TypoTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static Task<SearchAnswer> Find(CrmHost crm, string account, string q, int max = 6) =>
        crm.As(account, s => s.GetRequiredService<SearchAppService>().Find(q, max, default));

    [Theory, Engines("Dunkerqe", "Dunkerque"), Engines("Maubege", "Maubeuge"), Engines("Valencienes", "Valenciennes")]
    public async Task A_mistyped_territory_is_found_and_the_words_searched_are_told(Engine engine, string typed, string name)
    {
        var answer = await Find(await hosts.On(engine), "caf59", typed);
        answer.Instead.ShouldBe(name.ToLowerInvariant());
        answer.Groups.First(g => g.Type == "Territoires").Items.ShouldContain(i => i.Title == name);
    }

    [Theory, Engines]
    public async Task Well_written_words_are_searched_as_they_are(Engine engine)
    {
        var answer = await Find(await hosts.On(engine), "caf59", "Dunkerque");
        answer.Instead.ShouldBeNull();
        answer.Groups[0].Items[0].Title.ShouldBe("Dunkerque");
    }

    [Theory, Engines]
    public async Task Exchanges_and_tasks_are_found_in_scope_only(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await Log.Write(crm, "caf59", Log.Input("Zéphyrine au conseil") with { NextStep = Log.Step() with { Title = "Rappeler Zéphyrine" } });
        (await Find(crm, "caf59", "zephyrine")).Groups.Select(g => g.Type).ShouldBe(["Échanges", "Suites à donner"]);
        (await Find(crm, "caf62", "zephyrine")).Groups.ShouldBeEmpty();
        (await Find(crm, "cdsf59", "zephyrine")).Groups.ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task A_private_exchange_is_found_by_its_author_alone(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await Log.Write(crm, "cnaf", Log.Input("Zéphyrine en privé", Audience.Private));
        (await Find(crm, "cnaf", "zephyrine")).Count.ShouldBe(1);
        (await Find(crm, "caf59", "zephyrine")).Count.ShouldBe(0);
    }

    [Theory, Engines]
    public async Task More_than_asked_is_told_with_the_list_of_them_all(Engine engine)
    {
        var group = (await Find(await hosts.On(engine), "cnaf", "saint")).Groups.First(g => g.Type == "Territoires");
        group.Items.Count.ShouldBe(6);
        group.More.ShouldBeTrue();
        group.CountWords.ShouldBe("6+");
        group.AllUrl.ShouldBe("/territoires?q=saint");
    }

    [Theory, Engines]
    public async Task A_search_takes_few_commands_even_with_typos(Engine engine)
    {
        var crm = await hosts.On(engine);
        await Find(crm, "cnaf", "Dunkerqe");
        using var queries = crm.CountQueries();
        await Find(crm, "cnaf", "Dunkerqe Maubege");
        queries.ShouldBeAtMost(36);
    }
}
