using System.Net;
using System.Text.Json;

namespace Crm.Web.Tests.Imports;

/// <summary>The shared acceptance cases of the published file, brought by the import everybody uses and read through the API.</summary>
public sealed class LaureatesCases(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Theory, Engines]
    public async Task A01_gives_54_projects_in_themes_of_28_15_and_11(Engine engine)
    {
        var counts = await Counts(engine);
        counts.GetProperty("total").GetInt32().ShouldBe(54);
        By(counts, "themes", "themeCode").ShouldBe(new Dictionary<string, int> { ["1"] = 28, ["2"] = 15, ["3"] = 11 }, ignoreOrder: true);
    }

    [Theory, Engines]
    public async Task A02_counts_by_heading(Engine engine) =>
        By(await Counts(engine), "headings", "heading").ShouldBe(new Dictionary<string, int>
        {
            ["Régional"] = 15, ["Nord"] = 13, ["Nord (sous-rubrique « prévention »)"] = 2, ["Oise"] = 7, ["Aisne"] = 6, ["Somme"] = 6, ["Pas-de-Calais"] = 5,
        }, ignoreOrder: true);

    [Theory, Engines]
    public async Task A03_counts_theme_1_by_heading(Engine engine) =>
        By(await Counts(engine, "?theme=1"), "cells", "heading").ShouldBe(new Dictionary<string, int>
        {
            ["Régional"] = 9, ["Nord"] = 9, ["Aisne"] = 3, ["Somme"] = 3, ["Oise"] = 2, ["Pas-de-Calais"] = 2,
        }, ignoreOrder: true);

    [Theory, Engines]
    public async Task A05_the_same_file_twice_creates_nothing(Engine engine)
    {
        var crm = await Imported(engine);
        (await crm.Laureates(LaureateFiles.Published)).Counts.ShouldBe((0, 0, 54));
        (await Counts(engine)).GetProperty("total").GetInt32().ShouldBe(54);
    }

    [Theory, Engines]
    public async Task A06_three_projects_have_one_holder_Coallia(Engine engine)
    {
        using var script = await (await Imported(engine)).SignedIn("cnaf");
        var projects = (await script.GetJson("/api/v1/projects?q=épicerie solidaire mobile coallia")).GetProperty("items").EnumerateArray().ToList();
        projects.Select(p => p.GetProperty("departments").EnumerateArray().Single().GetString()).ShouldBe(["60", "62", "80"], ignoreOrder: true);
        (await script.GetJson("/api/v1/projects/holders?q=coallia")).GetProperty("items").EnumerateArray().ShouldHaveSingleItem().GetProperty("projects")
            .GetInt32().ShouldBe(3);
        var organisation = (await script.GetJson("/api/v1/organisations?q=coallia")).GetProperty("items").EnumerateArray().ShouldHaveSingleItem().Text("id");
        foreach (var project in projects)
            (await script.GetJson($"/api/v1/projects/{project.Text("id")}")).GetProperty("holders").EnumerateArray()
                .ShouldContain(h => h.GetProperty("name").GetString() == "Coallia" && h.GetProperty("organisationId").GetString() == organisation);
    }

    [Theory, Engines]
    public async Task A07_exactly_two_miss_their_holder(Engine engine)
    {
        using var script = await (await Imported(engine)).SignedIn("cnaf");
        var missing = (await script.GetJson("/api/v1/projects?missingHolder=true")).GetProperty("items").EnumerateArray().Select(p => p.Text("title")).ToList();
        missing.Count.ShouldBe(2);
        missing.ShouldContain(t => t.StartsWith("Création d'une plateforme de stockage", StringComparison.Ordinal));
        missing.ShouldContain(t => t.StartsWith("Bus Accs'Aisne", StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task A_regional_laureate_is_read_from_each_departement_and_another_only_from_its_own(Engine engine)
    {
        var crm = await Imported(engine);
        foreach (var (account, oise) in new[] { ("caf59", 0), ("caf62", 0), ("clp32", 7) })
        {
            using var script = await crm.SignedIn(account);
            (await script.GetJson("/api/v1/projects?heading=Oise")).GetProperty("total").GetInt32().ShouldBe(oise);
            (await script.GetJson("/api/v1/projects?heading=Régional")).GetProperty("total").GetInt32().ShouldBeGreaterThanOrEqualTo(12);
        }
        // A committee member reads what is published, not live projects.
        using var member = await crm.SignedIn("cdsf59");
        (await member.GetAsync("/api/v1/projects?heading=Oise")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static Dictionary<string, int> By(JsonElement counts, string list, string key) =>
        counts.GetProperty(list).EnumerateArray().GroupBy(c => c.Text(key)).ToDictionary(g => g.Key, g => g.Sum(c => c.GetProperty("count").GetInt32()));

    private async Task<JsonElement> Counts(Engine engine, string query = "")
    {
        using var script = await (await Imported(engine)).SignedIn("cnaf");
        return await script.GetJson("/api/v1/projects/breakdown" + query);
    }

    private async Task<CrmHost> Imported(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var script = await crm.SignedIn("cnaf");
        // Once for all the cases: each of them reads.
        if ((await script.GetJson("/api/v1/projects?pageSize=1")).GetProperty("total").GetInt32() == 0) (await crm.Laureates(LaureateFiles.Published)).Rejected
            .ShouldBeEmpty();
        return crm;
    }
}
