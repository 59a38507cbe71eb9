using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Crm.Foundation.Errors;
using Crm.Web.Tests.Accounts;

namespace Crm.Web.Tests.Security;

public sealed class ProblemTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Theory, Engines]
    public async Task Every_answer_carries_a_policy_without_inline_code(Engine engine)
    {
        var answer = await (await hosts.On(engine)).Anonymous().GetAsync("/compte/connexion");

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldNotContain("unsafe-inline");
        policy.ShouldContain("frame-ancestors 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
    }

    [Theory, Engines]
    public async Task Malformed_json_is_a_400_that_says_so(Engine engine)
    {
        using var admin = await (await hosts.On(engine)).SignedIn("admin");

        var answer = await admin.PostAsync("/api/v1/users", new StringContent("{\"email\":", Encoding.UTF8, "application/json"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await answer.Code()).ShouldBe(CoreErrors.Unreadable);
    }

    [Theory, Engines]
    public async Task More_than_a_megabyte_of_json_is_a_413(Engine engine)
    {
        using var admin = await (await hosts.On(engine)).SignedIn("admin");

        var answer =
            await admin.PostAsync("/api/v1/users", new StringContent($"{{\"name\":\"{new string('x', 1_100_000)}\"}}", Encoding.UTF8, "application/json"));

        ((int)answer.StatusCode).ShouldBe(413);
        (await answer.Code()).ShouldBe(CoreErrors.TooLarge);
    }

    [Theory, Engines]
    public async Task An_unknown_api_address_is_a_404_problem_and_a_wrong_verb_a_405(Engine engine)
    {
        using var admin = await (await hosts.On(engine)).SignedIn("admin");

        var missing = await admin.GetAsync("/api/v1/rien");
        missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await missing.Code()).ShouldBe(CoreErrors.NotFound);
        var wrong = await admin.DeleteAsync("/api/v1/me");
        wrong.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await wrong.Code()).ShouldBe(CoreErrors.MethodNotAllowed);
        (await admin.PutAsync("/compte", null)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await admin.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/api/v1/me"))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, Engines]
    public async Task Nobody_is_told_401_by_the_api_and_a_fragment_is_led_to_sign_in(Engine engine)
    {
        using var nobody = (await hosts.On(engine)).Anonymous();

        var api = await nobody.GetAsync("/api/v1/me");
        api.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await api.Code()).ShouldBe(CoreErrors.Unauthenticated);
        nobody.DefaultRequestHeaders.Add("HX-Request", "true");
        var fragment = await nobody.GetAsync("/compte");
        fragment.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        fragment.Headers.GetValues("HX-Redirect").Single().ShouldContain("/compte/connexion");
    }

    [Theory, Engines]
    public async Task A_write_with_the_session_cookie_needs_the_antiforgery_token(Engine engine)
    {
        using var browser = await (await hosts.On(engine)).Browser("admin");
        browser.DefaultRequestHeaders.Remove("RequestVerificationToken");
        browser.DefaultRequestHeaders.Accept.Clear();
        browser.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));

        var answer = await browser.PostAsJsonAsync("/api/v1/roles", new { name = "Pirate" });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Code()).ShouldBe(CoreErrors.AntiforgeryFailed);
    }

    [Theory, Engines]
    public async Task Too_many_tries_on_one_account_are_a_429(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine, Content.Geography, ("RateLimits:SignInPerAccount", "3"));
        using var browser = await crm.Browser("caf59");

        HttpResponseMessage last = null!;
        for (var i = 0; i < 4; i++) last = await browser.Submit("/compte/connexion", ("Input.Email", "personne@exemple.fr"), ("Input.Password", "x"));

        last.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }
}
