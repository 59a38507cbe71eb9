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
}
