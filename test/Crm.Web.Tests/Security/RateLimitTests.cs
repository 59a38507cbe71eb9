using System.Net;
using Crm.Foundation.Errors;
using Crm.Web.Tests.Accounts;

namespace Crm.Web.Tests.Security;

/// <summary>Whoever runs away is told to wait, and the others are not.</summary>
public sealed class RateLimitTests
{
    [Fact]
    public async Task Past_its_limit_a_script_waits_and_another_does_not()
    {
        await using var crm = await CrmHost.Start(Engine.Sqlite, Content.Geography, ("RateLimits:Api", "3"));
        using var script = await crm.SignedIn("caf59");
        using var other = await crm.SignedIn("caf62");
        for (var i = 0; i < 3; i++) (await script.GetAsync("/api/v1/me")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var refused = await script.GetAsync("/api/v1/me");
        (refused.StatusCode, await refused.Code(), refused.Headers.RetryAfter?.ToString())
            .ShouldBe((HttpStatusCode.TooManyRequests, CoreErrors.TooManyRequests, "60"));
        (await other.GetAsync("/api/v1/me")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_address_is_tried_a_few_times_a_minute_whether_or_not_it_has_an_account()
    {
        await using var crm = await CrmHost.Start(Engine.Sqlite, Content.Geography, ("RateLimits:SignInPerAccount", "2"));
        foreach (var address in (string[])["caf59@demo.crm", "personne@exemple.fr"])
        {
            using var browser = await crm.Browser("caf62", keepsSession: true);
            var statuses = new List<int>();
            for (var i = 0; i < 3; i++)
                statuses.Add((int)(await browser.Submit("/compte/connexion", ("Input.Email", address), ("Input.Password", "faux"))).StatusCode);
            statuses.ShouldBe([422, 422, 429], address);
        }
    }
}
