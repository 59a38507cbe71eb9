using Crm.Web.Tests.WhoMayWhat;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Bounded;

/// <summary>However many rows: at most six SQL commands for a list of the API, twelve for a page.</summary>
public sealed class BoundedQueryTests(NationalHost national) : IClassFixture<NationalHost>
{
    private const int ForAList = 6;
    private const int ForAPage = 12;

    [Theory, InlineData("cnaf"), InlineData("caf59"), InlineData("clp32")]
    public async Task Every_list_of_the_API_takes_few_commands(string account)
    {
        using var script = await national.Crm.SignedIn(account);
        var samples = new Samples(script);
        var excesses = new List<string>();
        var lists = 0;
        foreach (var door in Doors().Where(d => d.IsApi))
        {
            var url = await samples.Url(door);
            var (status, commands) = await Count(script, url + "?pageSize=200");
            if (status is not 200) continue;
            lists++;
            // One thing with all that hangs on it is read like a page.
            var most = door.Route.Contains("/dashboards/", StringComparison.Ordinal) || door.Route.Contains("{id:guid}", StringComparison.Ordinal) ? ForAPage : ForAList;
            if (commands.Count > most) excesses.Add($"{commands.Count} for {url}\n{string.Join("\n\n", commands)}");
        }
        excesses.ShouldBeEmpty(string.Join("\n\n", excesses));
        lists.ShouldBeGreaterThan(15);
    }

    [Theory, InlineData("cnaf"), InlineData("caf59"), InlineData("clp32"), InlineData("cdsf59")]
    public async Task Every_page_takes_few_commands(string account)
    {
        using var person = await national.Crm.Browser(account, keepsSession: true);
        using var script = await national.Crm.SignedIn(account);
        var samples = new Samples(script);
        var excesses = new List<string>();
        var pages = 0;
        foreach (var door in Doors().Where(d => !d.IsApi && !d.Route.Contains("export", StringComparison.Ordinal) && !d.Route.Contains("deconnexion", StringComparison.Ordinal)))
        {
            var url = await samples.Url(door);
            var (status, commands) = await Count(person, url);
            if (status is not 200) continue;
            pages++;
            if (commands.Count > ForAPage) excesses.Add($"{commands.Count} for {url}\n{string.Join("\n\n", commands)}");
        }
        excesses.ShouldBeEmpty(string.Join("\n\n", excesses));
        pages.ShouldBeGreaterThan(10);
    }

    private IEnumerable<Door> Doors() => Door.Of(national.Crm.Services.GetRequiredService<EndpointDataSource>()).Where(d => d.Method == "GET");

    /// <summary>The second time: the first also reads the person's rights, kept for a minute.</summary>
    private async Task<(int Status, IReadOnlyList<string> Commands)> Count(HttpClient client, string url)
    {
        using var first = await client.GetAsync(url);
        using var queries = national.Crm.CountQueries();
        using var answer = await client.GetAsync(url);
        ((int)answer.StatusCode).ShouldBeLessThan(500, url);
        return ((int)answer.StatusCode, queries.Commands);
    }
}
