using Crm.Foundation.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Notifications;

/// <summary>One line of somebody's notification centre; without address when they may not read what it tells of.</summary>
internal sealed record Line(string Kind, string Title, string? Url);

/// <summary>Who is told of what somebody does.</summary>
internal static class News
{
    private static readonly string[] Everybody = ["admin", "cnaf", "caf59", "caf62", "caf02-80", "responsable59", "cdsf59", "clp32"];

    /// <summary>What each person is told by what is done meanwhile; nobody who is told nothing.</summary>
    public static async Task<IReadOnlyDictionary<string, Line>> ToldBy(this CrmHost crm, Func<Task> deed)
    {
        var before = new Dictionary<string, IReadOnlyList<Line>>();
        foreach (var account in Everybody) before[account] = await crm.Lines(account);
        await deed();
        var told = new Dictionary<string, Line>();
        foreach (var account in Everybody)
            if ((await crm.Lines(account)).Except(before[account]).ToList() is { Count: > 0 } fresh) told[account] = fresh
                .ShouldHaveSingleItem($"{account} is told once");
        return told;
    }

    /// <summary>Runs a recurring job, as its hour would.</summary>
    public static Task Runs(this CrmHost crm, string job) =>
        crm.As("system", s => ((IJob)s.GetRequiredService(crm.Services.GetRequiredService<JobCatalog>().All.Single(j => j.Id == job).Type)).Run(default));

    private static async Task<IReadOnlyList<Line>> Lines(this CrmHost crm, string account)
    {
        using var script = await crm.SignedIn(account);
        return [.. (await script.GetJson("/api/v1/notifications?pageSize=200")).GetProperty("items").EnumerateArray()
            .Select(n => new Line(n.Text("kind"), n.Text("title"), n.GetProperty("url").GetString()))];
    }
}
