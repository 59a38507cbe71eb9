using Crm.Web.NationalData;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Crm.Web.Tests.Bounded;

/// <summary>A page of a list goes through the lines it shows and a few more, whatever the country holds. Read from the plans of PostgreSQL.</summary>
public sealed class PlanTests
{
    private const double Scale = 0.02;
    private const int PageSize = 25;

    private static readonly string[] Grown = ["Interactions", "InteractionDepartments", "InteractionTerritories", "FollowUpTasks", "FollowUpTaskDepartments",
        "Milestones", "MilestoneDepartments"];

    private static readonly (string Account, string Url)[] Asked =
    [
        ("caf59", "interactions"), ("caf59", "interactions?department=59"), ("cnaf", "interactions"), ("cnaf", "interactions?department=62"),
        ("clp32", "interactions?department=80"), ("cnaf", "tasks?department=59"), ("caf59", "tasks"), ("cnaf", "milestones?department=59"),
        ("cnaf", "dashboards/national"),
    ];

    [Fact]
    public async Task A_page_goes_through_at_most_four_times_what_it_shows_and_through_no_whole_table()
    {
        await using var crm = await CrmHost.Start(Engine.PostgreSql, Content.Demo, ("Demo:Enabled", "true"));
        await crm.As("system", async s => await s.GetRequiredService<NationalDataLoader>().Run(Scale, default));
        await Analyse(crm);
        var problems = new List<string>();
        foreach (var (account, url) in Asked)
        {
            var client = await crm.SignedIn(account);
            using var queries = crm.CountQueries();
            var page = url.Contains('?', StringComparison.Ordinal) ? $"{url}&pageSize={PageSize}" : $"{url}?pageSize={PageSize}";
            (await client.GetAsync($"/api/v1/{page}")).IsSuccessStatusCode.ShouldBeTrue(url);
            foreach (var plan in await crm.Plans(queries))
                problems.AddRange(plan.Steps.Where(s => Grown.Contains(s.Table)).Where(s => s.Kind.EndsWith("Seq Scan", StringComparison.Ordinal)
                    || (!Counts(plan) && s.Rows > 4 * Math.Max(plan.Returned, PageSize))).Select(s => $"{account} {url}: {s} for {plan.Returned}\n{plan}"));
        }
        problems.ShouldBeEmpty(string.Join("\n\n", problems));
    }

    /// <summary>A total or a figure goes through all that it counts, by an index.</summary>
    private static bool Counts(Plan plan) => plan.Steps.Any(s => s.Kind == "Aggregate");

    private static async Task Analyse(CrmHost crm)
    {
        await using var source = NpgsqlDataSource.Create(crm.ConnectionString);
        await using var command = source.CreateCommand("VACUUM ANALYZE");
        await command.ExecuteNonQueryAsync();
    }
}
