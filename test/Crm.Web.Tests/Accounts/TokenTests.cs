using System.Net;
using Crm.Foundation.Audit;
using Crm.Foundation.Errors;
using Crm.Migrations;
using Crm.Web.Accounts;
using Crm.Web.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Accounts;

public sealed class TokenTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Theory, Engines]
    public async Task A_revoked_token_opens_nothing(Engine engine)
    {
        var crm = await hosts.On(engine);
        var secret = await crm.As("caf59", s => s.GetRequiredService<AccessTokens>().CreateMine("extraction", 30, default));
        (await Me(crm, secret)).ShouldBe(HttpStatusCode.OK);

        await crm.As("caf59", async s =>
        {
            var tokens = s.GetRequiredService<AccessTokens>();
            await tokens.Revoke((await tokens.Mine(default)).Single(t => t.Name == "extraction").Id, default);
        });

        (await Me(crm, secret)).ShouldBe(HttpStatusCode.Unauthorized);
        var notes = await crm.As("system", s => s.GetRequiredService<CrmDbContext>().Set<AuditEntry>().Where(e => e.Kind == nameof(AccessToken)).ToListAsync());
        notes.Select(n => n.Action).ShouldContain("TokenRevoked");
        notes.ShouldAllBe(n => !n.Changes.Contains(secret) && !n.Changes.Contains(AccessToken.HashOf(secret)));
    }

    [Theory, Engines]
    public async Task A_token_ends_on_its_day(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var secret = await crm.As("caf59", s => s.GetRequiredService<AccessTokens>().CreateMine("court", 1, default));

        crm.Time.Advance(TimeSpan.FromDays(1));

        (await Me(crm, secret)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory, Engines(0), Engines(367)]
    public async Task A_token_lasts_from_one_day_to_a_year(Engine engine, int days)
    {
        var crm = await hosts.On(engine);

        var refused =
            await crm.As("caf59", s => Should.ThrowAsync<InputException>(() => s.GetRequiredService<AccessTokens>().CreateMine("long", days, default)));

        refused.Errors.ShouldHaveSingleItem().Code.ShouldBe(AccountErrors.TokenDaysOutOfRange);
    }

    [Theory, Engines]
    public async Task Nobody_revokes_another_s_token(Engine engine)
    {
        var crm = await hosts.On(engine);
        await crm.As("caf62", s => s.GetRequiredService<AccessTokens>().CreateMine("à moi", 30, default));
        var id = await crm.As("caf62", async s => (await s.GetRequiredService<AccessTokens>().Mine(default)).Single(t => t.Name == "à moi").Id);

        (await crm.As("caf59", s =>
            Should.ThrowAsync<BusinessException>(() => s.GetRequiredService<AccessTokens>().Revoke(id, default)))).Code.ShouldBe(CoreErrors.NotFound);
    }

    [Theory, Engines]
    public async Task A_token_is_looked_up_once_a_minute(Engine engine)
    {
        var crm = await hosts.On(engine);
        var secret = await crm.As("caf59", s => s.GetRequiredService<AccessTokens>().CreateMine("souvent", 30, default));
        (await Me(crm, secret)).ShouldBe(HttpStatusCode.OK);

        using var queries = crm.CountQueries();
        (await Me(crm, secret)).ShouldBe(HttpStatusCode.OK);

        queries.Commands.ShouldNotContain(c => c.Contains("AccessTokens"));
    }

    private static async Task<HttpStatusCode> Me(CrmHost crm, string secret)
    {
        using var client = crm.Anonymous();
        client.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        return (await client.GetAsync("/api/v1/me")).StatusCode;
    }
}
