using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Portfolios;

namespace Crm.Modules.Territories.Tests.Portfolios;

/// <summary>A20: who may enter a portfolio.</summary>
public sealed class EligibilityTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    private static readonly (string Commune, string Department)[] Accepted = [("02691", "02"), ("59350", "59"), ("62041", "62")];
    private static readonly (string Commune, string Department)[] Refused = [("60057", "60"), ("80021", "80")];

    [Fact]
    public void A20_A_portfolio_without_a_list_takes_every_département() => Of().MustBeEligible(["60"]);

    [Theory, InlineData("02"), InlineData("59"), InlineData("62")]
    public void A20_A_département_of_the_list_is_eligible(string code) => Of("02", "59", "62").MustBeEligible([code]);

    [Theory, InlineData("60"), InlineData("80"), InlineData("2"), InlineData("")]
    public void A20_Any_other_département_is_not(string code) =>
        Should.Throw<BusinessException>(() => Of("02", "59", "62").MustBeEligible([code])).Code.ShouldBe(PortfolioErrors.DepartmentNotEligible);

    [Fact]
    public void A20_An_EPCI_astride_a_border_may_enter_by_one_of_its_départements() => Of("62").MustBeEligible(["62", "80"]);

    [Fact]
    public void A_département_is_written_once() =>
        Should.Throw<InputException>(() => Of("2a", "2A")).Errors.ShouldContain(e =>
            e.Field == "eligibleDepartments" && e.Code == PortfolioErrors.DepartmentTwice);

    [Theory, Engines]
    public async Task A20_In_the_AMI_communes_of_02_59_and_62_enter_and_those_of_60_and_80_do_not(Engine engine)
    {
        using var client = await (await hosts.On(engine)).SignedIn("cnaf");
        var ami = (await client.Json("portfolios?q=accueil")).GetProperty("items").EnumerateArray()
            .First(p => p.GetProperty("name").GetString() == DemoPortfolio.Name);
        ami.GetProperty("eligibleDepartments").EnumerateArray().Select(d => d.GetProperty("code").GetString())
            .ShouldBe(["02", "09", "10", "11", "23", "2A", "59", "62", "82", "84", "93", "94", "95", "973", "976"], ignoreOrder: true);
        ami.GetProperty("eligibleDepartments").EnumerateArray()
            .ShouldAllBe(d => d.GetProperty("source").GetString()!.Length > 0 && d.GetProperty("since").GetString() != null);
        ami.GetProperty("eligibilityNote").GetString()!.ShouldContain("4 restent inconnus");
        var portfolio = await Copy(client, ami.GetProperty("eligibleDepartments"));
        foreach (var (commune, _) in Accepted) (await Enter(client, portfolio, commune)).StatusCode.ShouldBe(System.Net.HttpStatusCode.Created);
        foreach (var (commune, department) in Refused)
        {
            var refusal = await Enter(client, portfolio, commune);
            (await refusal.Refusal()).ShouldBe((422, PortfolioErrors.DepartmentNotEligible));
            (await refusal.Body()).GetProperty("detail").GetString()!.ShouldContain(department);
        }
        (await client.Json($"portfolios/{portfolio}/entries")).Total().ShouldBe(Accepted.Length);
    }

    [Theory, Engines]
    public async Task The_list_is_changed_and_what_is_in_stays(Engine engine)
    {
        using var client = await (await hosts.On(engine)).SignedIn("cnaf");
        var made = await client.Send(HttpMethod.Post, "portfolios", new { name = "Liste", eligibleDepartments = new[] { new { code = "59", source = "x" } } });
        var portfolio = (await made.Body()).GetProperty("id").GetGuid();
        (await Enter(client, portfolio, "59350")).StatusCode.ShouldBe(System.Net.HttpStatusCode.Created);
        var changed = await client.Send(HttpMethod.Patch, $"portfolios/{portfolio}",
            new { eligibleDepartments = new[] { new { code = "80", since = "2026-01-01" } } }, "*");
        changed.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, await changed.Content.ReadAsStringAsync());
        (await changed.Body()).GetProperty("eligibleDepartments").EnumerateArray().Select(d => d.GetProperty("code").GetString()).ShouldBe(["80"]);
        changed.Headers.ETag!.Tag.ShouldNotBe(made.Headers.ETag!.Tag);
        (await (await Enter(client, portfolio, "62041")).Refusal()).ShouldBe((422, PortfolioErrors.DepartmentNotEligible));
        (await Enter(client, portfolio, "80021")).StatusCode.ShouldBe(System.Net.HttpStatusCode.Created);
        (await client.Json($"portfolios/{portfolio}/entries")).Total().ShouldBe(2);
    }

    [Theory, Engines]
    public async Task A_département_nobody_knows_is_refused(Engine engine)
    {
        using var client = await (await hosts.On(engine)).SignedIn("cnaf");
        foreach (var code in (string[])["20", "99", "0200"])
            (await (await client.Send(HttpMethod.Post, "portfolios", new { name = "Inconnu", eligibleDepartments = new[] { new { code } } })).Refusal())
                .ShouldBe((422, CoreErrors.InvalidInput));
    }

    private static async Task<Guid> Copy(HttpClient client, System.Text.Json.JsonElement list) =>
        (await (await client.Send(HttpMethod.Post, "portfolios", new { name = "A20", eligibleDepartments = list })).Body()).GetProperty("id").GetGuid();

    private static Task<HttpResponseMessage> Enter(HttpClient client, Guid portfolio, string commune) =>
        client.Send(HttpMethod.Post, $"portfolios/{portfolio}/entries",
            new { territoryId = TerritoryIds.Of(TerritoryKind.Commune, commune), status = "Candidate" });

    private static Portfolio Of(params string[] codes) =>
        new(Guid.NewGuid(), new PortfolioInput { Name = "Essai", EligibleDepartments = [.. codes.Select(c => new EligibleDepartmentInput(c))] });
}
