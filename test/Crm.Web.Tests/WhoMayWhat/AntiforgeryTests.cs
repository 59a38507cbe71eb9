using Crm.Foundation.Errors;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>Nothing is written because another site made a signed-in browser send it.</summary>
public sealed class AntiforgeryTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Fact]
    public async Task Every_write_of_a_session_needs_the_token_of_the_page()
    {
        var crm = await hosts.On(Engine.Sqlite);
        using var browser = await crm.Browser("cnaf", keepsSession: true);
        browser.DefaultRequestHeaders.Remove(BrowserSession.TokenHeader);
        browser.DefaultRequestHeaders.Accept.Clear();
        var (problems, tried) = (new List<string>(), 0);
        foreach (var door in Door.Of(crm.Services.GetRequiredService<EndpointDataSource>()).Where(d => d.IsWrite))
        {
            // The visitor's session and not a bearer token, at the API too.
            var content = door.Inputs.Any(i => i.IsFile) ? new MultipartFormDataContent { { new ByteArrayContent([1]), "file", "essai.pdf" } } : null;
            using var answer = await new Visitor(browser, browser).Knock(door, door.Url(p => Samples.ValueOf(p, Samples.Unknown)), content);
            var body = await answer.Content.ReadAsStringAsync();
            if ((int)answer.StatusCode is not (400 or 403)
                || ((int)answer.StatusCode is 400 && !body.Contains(CoreErrors.AntiforgeryFailed, StringComparison.Ordinal)))
                problems.Add($"{door}: {(int)answer.StatusCode} {body}");
            tried++;
        }
        tried.ShouldBeGreaterThan(200);
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }
}
