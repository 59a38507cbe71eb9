using System.Net;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Portfolios;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.Portfolios;

public sealed class PortfolioApiTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    private static readonly Guid Lille = TerritoryIds.Of(TerritoryKind.Commune, "59350");
    private static readonly Guid Arras = TerritoryIds.Of(TerritoryKind.Commune, "62041");

    [Theory, Engines]
    public async Task The_demonstration_follows_ten_territories_three_of_them_real_laureates(Engine engine)
    {
        using var national = await (await hosts.On(engine)).SignedIn("cnaf");
        var entries = await national.Json($"portfolios/{await Ami(national)}/entries");
        entries.Total().ShouldBe(10);
        var byStatus = entries.GetProperty("items").EnumerateArray()
            .ToLookup(e => e.GetProperty("status").GetString(), e => e.GetProperty("territoryCode").GetString());
        byStatus["Retained"].Order().ShouldBe(["200066231", "97307", "97311"]);
        byStatus["Demonstration"].Count().ShouldBe(7);
    }

    [Theory, Engines]
    public async Task Readers_see_the_entries_of_their_scope(Engine engine)
    {
        var host = await hosts.On(engine);
        using var national = await host.SignedIn("cnaf");
        var ami = await Ami(national);
        foreach (var (account, codes) in new[] { ("caf62", new[] { "200069672" }), ("caf59", ["59512"]), ("caf02-80", ["200069672", "200071892"]),
            ("clp32", ["200069672", "200071892", "59512"]) })
        {
            using var client = await host.SignedIn(account);
            (await client.Json($"portfolios/{ami}/entries")).All("territoryCode").Order().ShouldBe(codes);
            (await client.Json($"portfolios/{ami}")).GetProperty("entries").GetInt32().ShouldBe(codes.Length);
            (await host.As(account, s => s.GetRequiredService<IPortfolios>().Find(ami, default)))!.Entries.Count.ShouldBe(codes.Length);
        }
    }

    [Theory, Engines("admin"), Engines("cdsf59")]
    public async Task Who_has_no_business_here_is_refused(Engine engine, string account)
    {
        using var client = await (await hosts.On(engine)).SignedIn(account);
        (await client.GetAsync("/api/v1/portfolios")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, Engines]
    public async Task Only_the_national_team_composes(Engine engine)
    {
        var host = await hosts.On(engine);
        using var officer = await host.SignedIn("caf59");
        (await (await officer.Send(HttpMethod.Post, "portfolios", new { name = "x" })).Refusal()).ShouldBe((403, CoreErrors.Forbidden));
    }

    [Theory, Engines]
    public async Task A_portfolio_lives_from_creation_to_restoration(Engine engine)
    {
        using var client = await (await hosts.On(engine)).SignedIn("cnaf");
        var id = Guid.NewGuid();
        var input = new { id, name = "Portefeuille d’essai <b>", from = "2026-01-01" };
        var made = await client.Send(HttpMethod.Post, "portfolios", input);
        (made.StatusCode, made.Headers.Location!.ToString()).ShouldBe((HttpStatusCode.Created, $"/api/v1/portfolios/{id}"));
        (await client.Send(HttpMethod.Post, "portfolios", input)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await client.Send(HttpMethod.Post, "portfolios", new { id, name = "autre" })).Refusal()).ShouldBe((409, CoreErrors.IdAlreadyUsed));

        var tag = made.Headers.ETag!.Tag;
        (await (await client.Send(HttpMethod.Patch, $"portfolios/{id}", new { name = "Nouveau nom" })).Refusal()).ShouldBe((428, CoreErrors.IfMatchRequired));
        var changed = await client.Send(HttpMethod.Patch, $"portfolios/{id}", new { name = "Nouveau nom" }, tag);
        (await changed.Body()).GetProperty("from").GetString().ShouldBe("2026-01-01");
        (await client.Send(HttpMethod.Put, $"portfolios/{id}", new { name = "Encore" }, tag)).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await (await client.Send(HttpMethod.Put, $"portfolios/{id}", new { name = "x", from = "2026-02-01", to = "2026-01-01" }, "*")).Refusal())
            .ShouldBe((422, CoreErrors.InvalidInput));

        (await client.Send(HttpMethod.Delete, $"portfolios/{id}", null, "*")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await client.GetAsync($"/api/v1/portfolios/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync($"/api/v1/portfolios/{id}/entries")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.Send(HttpMethod.Post, $"portfolios/{id}/restore")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, Engines]
    public async Task An_entry_lives_from_addition_to_return(Engine engine)
    {
        using var client = await (await hosts.On(engine)).SignedIn("cnaf");
        var portfolio = (await (await client.Send(HttpMethod.Post, "portfolios", new { name = "Entrées" })).Body()).GetProperty("id").GetGuid();
        var entries = $"portfolios/{portfolio}/entries";
        var made = await client.Send(HttpMethod.Post, entries,
            new { territoryId = Lille, status = "Candidate", referent = "Camille Exemple", from = "2026-01-01" });
        made.StatusCode.ShouldBe(HttpStatusCode.Created);
        var entry = $"{entries}/{(await made.Body()).GetProperty("id").GetGuid()}";
        (await (await client.Send(HttpMethod.Post, entries, new { territoryId = Lille, status = "Retained" })).Refusal())
            .ShouldBe((422, PortfolioErrors.PortfolioDuplicateEntry));

        var over = await client.Send(HttpMethod.Patch, entry, new { to = "2026-06-30" }, made.Headers.ETag!.Tag);
        over.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.Send(HttpMethod.Patch, entry, new { to = "2026-07-30" }, made.Headers.ETag!.Tag)).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await (await client.Send(HttpMethod.Patch, entry, new { territoryId = Arras }, "*")).Refusal()).ShouldBe((422, CoreErrors.InvalidInput));
        (await client.Send(HttpMethod.Post, entries, new { territoryId = Lille, status = "Retained" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await (await client.Send(HttpMethod.Patch, entry, new { to = (string?)null }, "*")).Refusal())
            .ShouldBe((422, PortfolioErrors.PortfolioDuplicateEntry));

        (await client.Send(HttpMethod.Delete, entry, null, "*")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await client.Json(entries)).Total().ShouldBe(1);
        (await client.Send(HttpMethod.Post, entry + "/restore")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.Json(entries)).Total().ShouldBe(2);
    }

    [Theory]
    [Engines("""{"status":"Candidate"}"""), Engines("""{"territoryId":"00000000-0000-0000-0000-000000000001","status":"Candidate"}"""),
        Engines("""{"territoryId":"TERRITORY"}"""),
        Engines("""{"territoryId":"TERRITORY","status":"Candidate","from":"2026-02-01","to":"2026-01-01"}"""),
        Engines("""{"territoryId":"TERRITORY","status":"Candidate","referentId":"00000000-0000-0000-0000-000000000001"}""")]
    public async Task A_wrong_entry_is_refused_field_by_field_and_not_written(Engine engine, string body)
    {
        using var client = await (await hosts.On(engine)).SignedIn("cnaf");
        var ami = await Ami(client);
        var content = new StringContent(body.Replace("TERRITORY", Arras.ToString(), StringComparison.Ordinal), System.Text.Encoding.UTF8, "application/json");
        (await (await client.PostAsync($"/api/v1/portfolios/{ami}/entries", content)).Refusal()).ShouldBe((422, CoreErrors.InvalidInput));
        (await client.Json($"portfolios/{ami}/entries")).Total().ShouldBe(10);
    }

    [Theory, Engines]
    public async Task Names_for_the_monitor_are_those_of_the_portfolios(Engine engine)
    {
        var host = await hosts.On(engine);
        (await host.As("cnaf", s => s.GetRequiredService<IPortfolios>().Names(default))).ShouldContain(p => p.Name == DemoPortfolio.Name);
    }

    private static async Task<Guid> Ami(HttpClient client) => Guid.Parse((await client.Json("portfolios?q=ami")).All("id").ShouldHaveSingleItem()!);
}
