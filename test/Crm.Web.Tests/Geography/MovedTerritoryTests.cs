using System.Text.Json.Nodes;
using Crm.Modules.Territories.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Geography;

/// <summary>When the official geography moves an EPCI to other départements, what was noted on it follows: nobody loses or keeps access.</summary>
public sealed class MovedTerritoryTests
{
    private static readonly Guid Ternois = TerritoryIds.Of(TerritoryKind.Epci, "200069672");

    [Theory, Engines]
    public async Task What_is_attached_to_an_EPCI_follows_it_into_a_departement_and_out_of_one(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine, Content.Demo);
        using var caf62 = await crm.SignedIn("caf62");
        using var caf59 = await crm.SignedIn("caf59");
        using var caf0280 = await crm.SignedIn("caf02-80");
        var exchange =
            (await caf62.PostJson("/api/v1/interactions",
            new { kind = "Meeting", date = Days.Today, subject = "Avant", territoryIds = new[] { Ternois },
            nextStep = new { title = "Suite", dueDate = Days.Today } })).Text("id");
        var task = (await caf62.GetJson($"/api/v1/interactions/{exchange}")).GetProperty("nextStep").Text("id");
        var project = (await caf62.PostJson("/api/v1/projects", new { title = "Avant", territoryIds = new[] { Ternois } })).Text("id");
        var milestone = (await caf62.PostJson("/api/v1/milestones", new { projectId = project, title = "Ouverture", plannedOn = Days.Today })).Text("id");
        string[] all = [$"interactions/{exchange}", $"tasks/{task}", $"projects/{project}", $"milestones/{milestone}"];
        var portfolio = (await caf62.GetJson("/api/v1/portfolios")).GetProperty("items")[0].Text("id");
        async Task<int> Entries(HttpClient person) => (await person.GetJson($"/api/v1/portfolios/{portfolio}/entries?territory={Ternois}"))
            .GetProperty("total").GetInt32();

        await Reads(caf0280, all, 200);
        await Reads(caf59, all, 404);
        (await Entries(caf59)).ShouldBe(0);

        // Lille joins it, and its communes of the Somme leave.
        await Load(crm, (members, department) =>
        {
            foreach (var gone in members.Where(m => department((string)m!["code"]!) == "80").ToList()) members.Remove(gone);
            members.Add(new JsonObject { ["code"] = "59350" });
        });
        await Reads(caf59, all, 200);
        await Reads(caf62, all, 200);
        await Reads(caf0280, all, 404);
        (await Entries(caf59)).ShouldBe(1);
        (await caf59.GetJson($"/api/v1/projects/{project}")).GetProperty("departments").EnumerateArray().Select(d => d.GetString()).ShouldBe(["59", "62"]);
    }

    private static async Task Reads(HttpClient person, string[] things, int status)
    {
        foreach (var thing in things)
        {
            using var answer = await person.GetAsync($"/api/v1/{thing}");
            ((int)answer.StatusCode).ShouldBe(status, thing);
        }
    }

    /// <summary>Loads the shipped files with other members of the EPCI.</summary>
    private static async Task Load(CrmHost crm, Action<JsonArray, Func<string, string?>> change)
    {
        var folder = Directory.CreateTempSubdirectory("crm-geo-").FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "geography")))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        var communes = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "communes.json")))!.AsArray()
            .Where(c => (string?)c!["type"] == "commune-actuelle").ToDictionary(c => (string)c!["code"]!, c => (string?)c!["departement"]);
        var epcis = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "epci.json")))!.AsArray();
        // Lille leaves its own EPCI first: a commune is in one only.
        foreach (var members in epcis.Select(e => e!["membres"]!.AsArray()))
            foreach (var lille in members.Where(m => (string?)m!["code"] == "59350").ToList()) members.Remove(lille);
        change(epcis.First(e => (string?)e!["code"] == "200069672")!["membres"]!.AsArray(), code => communes.GetValueOrDefault(code));
        await File.WriteAllTextAsync(Path.Combine(folder, "epci.json"), epcis.ToJsonString());
        await crm.As("system", s => s.GetRequiredService<IGeographyLoader>().Load(folder, default));
        Directory.Delete(folder, recursive: true);
    }
}
