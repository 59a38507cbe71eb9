using System.Net;
using Crm.Foundation.Errors;
using Crm.Web.Tests.Accounts;

namespace Crm.Web.Tests.Security;

/// <summary>Verbs, headers and health, whatever the address.</summary>
public sealed class MethodTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Theory, InlineData("/api/v1/bodies", 200), InlineData("/api/v1/bodies/unheard", 404), InlineData("/api/v1/unheard", 404)]
    public async Task HEAD_answers_as_GET_without_a_body(string url, int status)
    {
        using var script = await (await hosts.On(Engine.Sqlite)).SignedIn("cnaf");
        using var answer = await script.Send("HEAD", url);
        ((int)answer.StatusCode, (await answer.Content.ReadAsByteArrayAsync()).Length).ShouldBe((status, 0));
    }

    [Theory, InlineData("PUT"), InlineData("DELETE"), InlineData("PATCH")]
    public async Task A_page_refuses_verbs_it_does_not_know_and_says_which_it_knows(string method)
    {
        using var browser = await (await hosts.On(Engine.Sqlite)).Browser("cnaf", keepsSession: true);
        using var answer = await browser.Send(method, "/accompagnements/nouveau");
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Content.Headers.Allow.ShouldBe(["GET", "HEAD", "POST"], ignoreOrder: true);
    }

    [Fact]
    public async Task OPTIONS_of_a_page_shows_its_verbs_and_not_the_page()
    {
        using var browser = await (await hosts.On(Engine.Sqlite)).Browser("cnaf", keepsSession: true);
        using var answer = await browser.Send("OPTIONS", "/accompagnements/nouveau");
        (answer.StatusCode, await answer.Content.ReadAsStringAsync()).ShouldBe((HttpStatusCode.NoContent, ""));
    }

    [Fact]
    public async Task The_API_refuses_verbs_it_does_not_know_with_a_code()
    {
        using var script = await (await hosts.On(Engine.Sqlite)).SignedIn("cnaf");
        using var answer = await script.Send("DELETE", "/api/v1/bodies");
        (answer.StatusCode, await answer.Code()).ShouldBe((HttpStatusCode.MethodNotAllowed, CoreErrors.MethodNotAllowed));
    }

    [Theory]
    [InlineData("/", false), InlineData("/api/v1/bodies", false), InlineData("/api/v1/unheard", false), InlineData("/unheard", false)]
    [InlineData("/compte/connexion", false), InlineData("/openapi/v1.json", false), InlineData("/api", true)]
    public async Task Every_answer_has_its_policy_and_only_third_party_pages_write_inline(string url, bool inline)
    {
        using var browser = await (await hosts.On(Engine.Sqlite)).Browser("admin", keepsSession: true);
        using var answer = await browser.GetAsync(url);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.Contains("unsafe-inline", StringComparison.Ordinal).ShouldBe(inline);
        policy.ShouldContain("frame-ancestors 'none'");
        (Header(answer, "X-Content-Type-Options"), Header(answer, "Referrer-Policy"), Header(answer, "Cross-Origin-Opener-Policy"))
            .ShouldBe(("nosniff", "same-origin", "same-origin"));
    }

    [Fact]
    public async Task Over_TLS_the_browser_is_told_to_stay_there()
    {
        var crm = await hosts.On(Engine.Sqlite);
        using var plain = await crm.Anonymous().GetAsync("http://localhost/health/live");
        using var secure = await crm.Anonymous().GetAsync("https://localhost/health/live");
        (plain.Headers.Contains("Strict-Transport-Security"), secure.Headers.Contains("Strict-Transport-Security")).ShouldBe((false, true));
    }

    [Fact]
    public async Task Health_says_which_part_is_well_and_nothing_of_how_it_is_made()
    {
        var crm = await hosts.On(Engine.Sqlite);
        using var answer = await crm.Anonymous().GetAsync("/health/ready");
        var body = await answer.Content.ReadAsStringAsync();
        (await answer.Json()).GetProperty("checks").EnumerateObject().Select(c => c.Name)
            .ShouldBe(["base de données", "migrations", "stockage", "courrier", "tâches"], ignoreOrder: true);
        body.ShouldNotContain(crm.DataFolder);
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();
}
