using Crm.Foundation.Modularity;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Home;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Governance.Tests.Bodies;

public sealed class CdsfOpeningTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Theory, Engines]
    public async Task Each_departement_has_its_cdsf_and_a_second_run_adds_none(Engine engine)
    {
        var crm = await hosts.On(engine);

        var opened = await crm.As("system", Departments);
        await crm.As("system", async s => { foreach (var after in s.GetServices<IAfterGeography>()) await after.Run(default); });

        opened.Count.ShouldBe(101);
        opened.ShouldBeUnique();
        opened.ShouldContain("2A");
        (await crm.As("system", Departments)).ShouldBe(opened, ignoreOrder: true);
    }

    [Theory, Engines]
    public async Task A_reader_lists_the_bodies_of_their_scope_in_few_commands(Engine engine)
    {
        var crm = await hosts.On(engine);
        async Task<int> Count(string account) =>
            (await crm.As(account, s => s.GetRequiredService<BodyReader>().List(new BodyFilter(), new(), default))).Total;

        using (var queries = crm.CountQueries())
        {
            (await Count("cnaf")).ShouldBe(101);
            queries.ShouldBeAtMost(6);
        }
        (await Count("caf02-80")).ShouldBe(2);
        (await Count("clp32")).ShouldBe(5);
        (await Count("cdsf59")).ShouldBe(0, "no seat, no body");
        (await Count("admin")).ShouldBe(0);
    }

    private static Task<List<string>> Departments(IServiceProvider services) =>
        services.GetRequiredService<BodiesData>().EveryCdsf.Select(b => b.Department).ToListAsync();
}
