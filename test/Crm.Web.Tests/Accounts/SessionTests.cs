using System.Net;
using System.Net.Http.Json;
using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Accounts;

public sealed class SessionTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Theory, Engines]
    public async Task The_program_is_ready_once_migrated(Engine engine)
    {
        var crm = await hosts.On(engine);

        (await crm.Anonymous().GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, Engines]
    public async Task A_token_gives_the_rights_and_scope_of_its_owner(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var caf59 = await crm.SignedIn("caf59");

        (await caf59.GetAsync("/api/v1/territories?q=lille")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await crm.ProfileOf("clp32")).Departments.ShouldBe(["02", "59", "60", "62", "80"]);
    }

    [Theory, Engines]
    public async Task A_person_signs_in_by_the_form(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var browser = await crm.Browser("caf59");

        (await browser.GetAsync("/compte")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, Engines]
    public async Task A_service_runs_as_the_person_named(Engine engine)
    {
        var crm = await hosts.On(engine);

        (await crm.As("caf62", services => Task.FromResult(services.GetRequiredService<ICurrentUser>().Email))).ShouldBe("caf62@demo.crm");
        using var queries = crm.CountQueries();
        var cards = await crm.As("caf62", s => s.GetRequiredService<IGeography>().ByCodes(TerritoryKind.Department, ["62", "2A"], default));
        cards.Keys.ShouldBe(["2A", "62"], ignoreOrder: true);
        queries.ShouldBeAtMost(2);
        queries.Count.ShouldBeGreaterThan(0);
    }
}
