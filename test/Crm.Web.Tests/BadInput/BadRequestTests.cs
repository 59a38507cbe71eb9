using System.Text;
using Crm.Web.Tests.WhoMayWhat;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.BadInput;

/// <summary>Whatever is sent to whatever door: a refusal in French with a code, never a failure.</summary>
public sealed class BadRequestTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    private static readonly string Megabyte = new('x', 1_048_576);

    public static TheoryData<string, string, string> Bodies => new()
    {
        { "malformed", "application/json", "{\"subject\": \"sans fin" },
        { "empty", "application/json", "" },
        { "a list", "application/json", "[1, 2]" },
        { "null", "application/json", "null" },
        { "plain text", "text/plain", "bonjour" },
        { "wrong types", "application/json",
            """{"subject":5,"title":[],"name":{},"date":"hier","territoryIds":"x","kind":"Nope","tiles":7,"department":59,"email":false}""" },
        { "a dead reference", "application/json",
            $$"""{"subject":"x","title":"x","name":"x","date":"2026-11-20","kind":"Call","territoryIds":["{{Guid.Empty}}"]""" +
            $$""","bodyId":"{{Guid.Empty}}","projectId":"{{Guid.Empty}}","territoryId":"{{Guid.Empty}}"}""" },
        { "a date out of the calendar", "application/json", """{"date":"2026-02-30","dueDate":"0000-00-00","plannedOn":"99999-01-01"}""" },
    };

    [Theory, MemberData(nameof(Bodies))]
    public async Task Every_write_refuses_what_it_cannot_read(string what, string type, string body)
    {
        var crm = await hosts.On(Engine.Sqlite);
        using var cnaf = await crm.SignedIn("cnaf");
        await Each(crm, d => d.IsWrite, async (door, samples) =>
            await cnaf.Send(door.Method, await samples.Url(door), new StringContent(body, Encoding.UTF8, type), "*"), what);
    }

    [Fact]
    public async Task Every_write_refuses_a_megabyte_in_a_field()
    {
        var crm = await hosts.On(Engine.Sqlite);
        using var cnaf = await crm.SignedIn("cnaf");
        var body = $$"""{"subject":"{{Megabyte}}","title":"{{Megabyte}}","name":"{{Megabyte}}","kind":"Call","date":"2026-11-20"}""";
        await Each(crm, d => d.IsWrite, async (door, samples) =>
            await cnaf.Send(door.Method, await samples.Url(door), new StringContent(body, Encoding.UTF8, "application/json"), "*"), "a megabyte");
    }

    [Theory]
    [InlineData("page=abc&pageSize=-1&sort=")]
    [InlineData("page=2147483647&pageSize=200")]
    [InlineData("page=99999999999999")]
    [InlineData("territory=x&portfolio=x&body=x&kind=Nope&status=Nope&department=%00")]
    [InlineData("from=hier&to=9999-12-31&avant=9999-12-31")]
    [InlineData("from=0001-01-01&to=0001-01-01&avant=0001-01-01&date=9999-12-31")]
    [InlineData("q=%25%5F%27%22%3C%3E%5B%5D&sort=-unheard")]
    [InlineData("q=%F0%9F%98%80%00&format=exe&author=personne")]
    public async Task Every_page_and_list_bears_strange_questions(string query)
    {
        var crm = await hosts.On(Engine.Sqlite);
        var (script, browser) = (await crm.SignedIn("cnaf"), await crm.Browser("cnaf", keepsSession: true));
        await Each(crm, d => d.Method == "GET" && d.Rule != Door.Public, async (door, samples) =>
        {
            var url = await samples.Url(door);
            return await (door.IsApi ? script : browser).GetAsync(url + (url.Contains('?', StringComparison.Ordinal) ? '&' : '?') + query);
        }, query, mayPass: true);
    }

    private static async Task Each(CrmHost crm, Func<Door, bool> chosen, Func<Door, Samples, Task<HttpResponseMessage>> send, string what, bool mayPass = false)
    {
        var samples = new Samples(await crm.SignedIn("cnaf"));
        var problems = new List<string>();
        var doors = Door.Of(crm.Services.GetRequiredService<EndpointDataSource>()).Where(d => chosen(d) && (mayPass || d.IsApi)).ToList();
        doors.Count.ShouldBeGreaterThan(20);
        foreach (var door in doors)
        {
            using var answer = await send(door, samples);
            var status = (int)answer.StatusCode;
            if (status >= 500) problems.Add($"{door}: {status}");
            else if (status >= 400 && door.IsApi && answer.Content.Headers.ContentType?.MediaType != "application/problem+json")
                problems.Add($"{door}: {status} {answer.Content.Headers.ContentType}");
            else if (status >= 400 && door.IsApi && !(await answer.Content.Body()).Text("code").StartsWith("Crm", StringComparison.Ordinal))
                problems.Add($"{door}: no code");
        }
        problems.ShouldBeEmpty($"{what}:\n{string.Join('\n', problems)}");
    }
}
