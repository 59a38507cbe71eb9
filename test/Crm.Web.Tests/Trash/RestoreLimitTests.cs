using System.Net;
using Crm.Workbench;
using Crm.Workbench.Trash;

namespace Crm.Web.Tests.Trash;

/// <summary>Whatever can be restored can be for thirty days, and no longer: every door of the API that restores is tried.</summary>
public sealed class RestoreLimitTests
{
    private static readonly string[] Accounts = ["caf59", "responsable59", "cnaf", "admin"];

    /// <summary>First words of the doors <c>POST /api/v1/things/{id}/restore</c>.</summary>
    public static IReadOnlyList<string> Resources { get; } =
    [
        .. File.ReadAllLines(Repository.PathOf("test/Crm.Web.Tests/WhoMayWhat/doors.txt"))
            .Select(l => l.Split(' ')).Where(w => w is ["POST", var route, ..] && route.EndsWith("/{id:guid}/restore", StringComparison.Ordinal) && route.Count(c => c == '{') == 1)
            .Select(w => w[1].Split('/')[3]),
    ];

    [Fact]
    public async Task A_thing_comes_back_within_thirty_days_and_not_after()
    {
        Resources.Count.ShouldBeGreaterThan(14);
        await using var crm = await CrmHost.Start(Engine.Sqlite, Content.Demo);
        var deleted = new List<(string Url, HttpClient By)>();
        foreach (var resource in Resources) deleted.Add(await Delete(crm, resource));

        crm.Time.Advance(TimeSpan.FromDays(TrashRules.Days - 1));
        foreach (var (url, by) in deleted) (await Restore(by, url)).ShouldBe((HttpStatusCode.OK, null), url);
        foreach (var (url, by) in deleted) (await by.Send("DELETE", url, null, "*")).StatusCode.ShouldBe(HttpStatusCode.NoContent, url);
        crm.Time.Advance(TimeSpan.FromDays(TrashRules.Days + 1));
        foreach (var (url, by) in deleted) (await Restore(by, url)).ShouldBe((HttpStatusCode.UnprocessableEntity, WorkbenchErrors.RestoreTooLate), url);
    }

    /// <summary>Puts one thing of the demonstration in the trash, as the first account that may.</summary>
    private static async Task<(string Url, HttpClient By)> Delete(CrmHost crm, string resource)
    {
        foreach (var account in Accounts)
        {
            var script = await crm.SignedIn(account);
            foreach (var id in (await script.Ids(resource)).Take(20))
            {
                var url = $"/api/v1/{resource}/{id}";
                using var answer = await script.Send("DELETE", url, null, "*");
                if (answer.StatusCode is HttpStatusCode.NoContent) return (url, script);
            }
        }
        throw new InvalidOperationException($"Nobody could delete anything of {resource}.");
    }

    private static async Task<(HttpStatusCode, string?)> Restore(HttpClient by, string url)
    {
        using var answer = await by.Send("POST", url + "/restore");
        return (answer.StatusCode, answer.IsSuccessStatusCode ? null : (await answer.Content.Body()).Text("code"));
    }
}
