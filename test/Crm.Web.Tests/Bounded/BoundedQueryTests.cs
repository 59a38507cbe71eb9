using Crm.Web.Tests.WhoMayWhat;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Bounded;

/// <summary>However many rows: at most six SQL commands for a list of the API, twelve for a page. Every door that reads is opened, by each account that
/// may.</summary>
[Collection(nameof(National))]
public sealed class BoundedQueryTests(NationalHost national)
{
    [Fact]
    public async Task Every_list_and_page_answers_with_few_commands()
    {
        var answered = new HashSet<string>();
        var problems = new List<string>();
        foreach (var account in NationalHost.Accounts)
            foreach (var (door, url, client) in await Openable(account))
            {
                var (status, commands) = await Count(client, url);
                if (status == Expected.StatusOf(door)) answered.Add(door.Route);
                else if (!Expected.MayAlsoAnswer(door, status)) problems.Add($"{account}: {status} for {url} ({door})");
                if (commands.Count > Expected.MostCommandsOf(door))
                    problems.Add($"{account}: {commands.Count} commands for {url}\n{string.Join("\n\n", commands)}");
            }
        problems.AddRange(Doors().Where(d => !answered.Contains(d.Route)).Select(d => $"nobody opened {d}"));
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    /// <summary>Every door the account may pass that leads to something it reads.</summary>
    private async Task<IReadOnlyList<(Door Door, string Url, HttpClient Client)>> Openable(string account)
    {
        var (script, person, profile) = (await national.Crm.SignedIn(account), await national.Crm.Browser(account, keepsSession: true),
            await national.Crm.ProfileOf(account));
        var (samples, found) = (new Samples(script), new List<(Door, string, HttpClient)>());
        foreach (var door in Doors().Where(d => ApprovedDoors.LetsIn(d, profile.Permissions)))
            if (await samples.Find(door) is { } url) found.Add((door, url + Expected.QueryOf(door), door.IsApi ? script : person));
        return found;
    }

    private IReadOnlyList<Door> Doors() => [.. Door.Of(national.Crm.Services.GetRequiredService<EndpointDataSource>()).Where(Expected.IsTried)];

    /// <summary>A second time when it seems too much: now and then a first also reads the person's rights, kept for a minute.</summary>
    private async Task<(int Status, IReadOnlyList<string> Commands)> Count(HttpClient client, string url)
    {
        for (var again = false; ; again = true)
        {
            using var queries = national.Crm.CountQueries();
            using var answer = await client.GetAsync(url);
            if (queries.Count <= Expected.ForAList || again) return ((int)answer.StatusCode, queries.Commands);
        }
    }
}
