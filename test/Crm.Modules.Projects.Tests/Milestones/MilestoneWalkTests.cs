using System.Net.Http.Json;
using System.Text.Json;
using Crm.Foundation.Data;
using Crm.Foundation.NationalData;
using Crm.Modules.Projects.Milestones;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Projects.Tests.Milestones;

/// <summary>The walk of the rows of scope is quick; the filters are right. Both must say the same.</summary>
public sealed class MilestoneWalkTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    private static readonly string[] Readers = ["caf59", "responsable59", "caf62", "cnaf", "clp32", "system"];

    [Theory, Engines]
    public async Task Each_reader_finds_by_the_walk_what_the_filters_find_in_the_same_order(Engine engine)
    {
        var crm = await hosts.On(engine);
        await KeepOneToOneself(crm);
        await ThrowOneAway(crm);
        var dice = new Dice(23);
        foreach (var reader in Readers)
            for (var turn = 0; turn < 20; turn++)
            {
                var filter = new MilestoneFilter(Department: dice.OneIn(2) ? null : dice.Pick<string>(["59", "62", "80", "99"]),
                    Late: dice.OneIn(4) ? dice.OneIn(2) : null, Done: dice.OneIn(4) ? dice.OneIn(2) : null,
                    DueBefore: dice.OneIn(4) ? Days.Ahead(dice.Next(100) - 50) : null);
                var request = new PageRequest(1 + dice.Next(2), 1 + dice.Next(60), dice.Pick<string?>([null, "-due", "done"]));
                var (quick, right) = await crm.As(reader, async s =>
                {
                    var data = s.GetRequiredService<MilestonesData>();
                    var (found, all) = (data.Find(filter, Days.Today, request), data.Milestones.Matching(filter, Days.Today));
                    return ((await found.Page.Select(m => m.Id).ToListAsync(), await found.All.CountAsync()),
                        (await MilestoneFilters.Sorts.Apply(all, request.Sort).Cut(request).Select(m => m.Id).ToListAsync(), await all.CountAsync()));
                });
                quick.Item1.ShouldBe(right.Item1, $"{reader} {filter} {request}");
                quick.Item2.ShouldBe(right.Item2, $"{reader} {filter}");
            }
    }

    /// <summary>A milestone that the Cnaf wrote on a project that its author then keeps to themselves.</summary>
    private static async Task KeepOneToOneself(CrmHost crm)
    {
        var (author, other) = (await crm.SignedIn("caf59"), await crm.SignedIn("cnaf"));
        var project = await Make(author, "/api/v1/projects", new { title = "Pour soi", departments = new[] { "59" }, status = "Study" });
        await Make(other, "/api/v1/milestones", new { projectId = project, title = "Vu d'ailleurs", plannedOn = Days.Today });
        await Change(author, HttpMethod.Patch, project, new { audience = "Private" });
    }

    private static async Task ThrowOneAway(CrmHost crm)
    {
        var author = await crm.SignedIn("caf59");
        var project = await Make(author, "/api/v1/projects", new { title = "À jeter", departments = new[] { "59" }, status = "Study" });
        await Make(author, "/api/v1/milestones", new { projectId = project, title = "Jeté avec lui", plannedOn = Days.Today });
        await Change(author, HttpMethod.Delete, project, null);
    }

    private static async Task Change(HttpClient client, HttpMethod method, Guid project, object? input)
    {
        var now = await client.GetAsync($"/api/v1/projects/{project}");
        using var request = new HttpRequestMessage(method, $"/api/v1/projects/{project}") { Content = input is null ? null : JsonContent.Create(input) };
        request.Headers.IfMatch.Add(now.Headers.ETag!);
        (await client.SendAsync(request)).EnsureSuccessStatusCode();
    }

    private static async Task<Guid> Make(HttpClient client, string url, object input)
    {
        var made = await client.PostAsJsonAsync(url, input);
        made.EnsureSuccessStatusCode();
        return (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }
}
