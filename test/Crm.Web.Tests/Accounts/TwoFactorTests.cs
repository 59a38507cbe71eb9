using System.Net;
using System.Text.RegularExpressions;
using Crm.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Accounts;

public sealed partial class TwoFactorTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Theory, Engines]
    public async Task Once_on_the_password_alone_does_not_open_and_a_recovery_code_serves_once(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var browser = await crm.Browser("caf62");
        var page = await browser.GetStringAsync("/compte/double-authentification");
        var key = Key().Match(page).Groups["key"].Value;

        (await browser.Submit("/compte/double-authentification", ("Input.Code", "000000"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var on = await (await browser.Submit("/compte/double-authentification", ("Input.Code", Totp.Now(key)))).Content.ReadAsStringAsync();
        var codes = Codes().Matches(on).Select(m => m.Groups["code"].Value).ToList();
        codes.Count.ShouldBe(10);

        (await SignIn(browser)).ShouldBe("/compte/code");
        (await browser.GetAsync("/compte")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.Submit("/compte/code", ("Input.Code", "12 34 56"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.Submit("/compte/code", ("Input.Code", codes[0]))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.GetAsync("/compte")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await SignIn(browser);
        (await browser.Submit("/compte/code", ("Input.Code", codes[0]))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.Submit("/compte/code", ("Input.Code", Totp.Now(key)))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory, Engines]
    public async Task Looking_at_the_page_does_not_end_the_other_sessions(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var elsewhere = await crm.Browser("clp32");
        using var here = await crm.Browser("clp32");
        await here.GetStringAsync("/compte/double-authentification");
        crm.Time.Advance(TimeSpan.FromMinutes(5));
        (await elsewhere.GetAsync("/compte")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<string> SignIn(HttpClient browser)
    {
        await browser.Submit("/compte/deconnexion");
        await Renew(browser, "/compte/connexion");
        var answer = await browser.Submit("/compte/connexion", ("Input.Email", "caf62@demo.crm"), ("Input.Password", "Demo-2026!"));
        return answer.Headers.Location!.OriginalString;
    }

    /// <summary>The antiforgery token names the person: it changes with the session.</summary>
    private static async Task Renew(HttpClient browser, string url)
    {
        var token = WebUtility.HtmlDecode(Csrf().Match(await browser.GetStringAsync(url)).Groups["token"].Value);
        browser.DefaultRequestHeaders.Remove("RequestVerificationToken");
        browser.DefaultRequestHeaders.Add("RequestVerificationToken", token);
    }

    [GeneratedRegex("""csrf-token" content="(?<token>[^"]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Csrf();

    [GeneratedRegex("""Clé à recopier : <code>(?<key>[a-z2-7]+)</code>""", RegexOptions.ExplicitCapture)]
    private static partial Regex Key();

    [GeneratedRegex("""<li><code>(?<code>[A-Z0-9-]+)</code></li>""", RegexOptions.ExplicitCapture)]
    private static partial Regex Codes();
}
