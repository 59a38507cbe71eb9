using System.Net;
using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>Four exchanges of département 59, one per audience, and who reads each of them on every path.</summary>
public sealed class AudienceTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static readonly Guid Lille = TerritoryIds.Of(TerritoryKind.Commune, "59350");

    public static IEnumerable<(string Account, string Reads)> Readers =>
    [
        ("caf59", "Private Caf Committee National"), ("responsable59", "Private Caf Committee National"), ("cnaf", "Caf Committee National"),
        ("clp32", "Committee National"), ("cdsf59", "Committee National"), ("caf62", "National"), ("caf02-80", "National"), ("admin", ""),
    ];

    [Theory, Engines]
    public async Task Each_audience_is_read_by_those_it_names(Engine engine)
    {
        var crm = await hosts.On(engine);
        var written = await WriteOnePerAudience(crm);
        var problems = new List<string>();
        foreach (var (account, reads) in Readers)
        {
            using var script = await crm.SignedIn(account);
            var listed = await script.Ids("interactions");
            foreach (var (audience, id) in written)
            {
                var may = reads.Split(' ').Contains(audience);
                foreach (var path in (string[])["", "/comments", "/documents"])
                {
                    using var answer = await script.GetAsync($"/api/v1/interactions/{id}{path}");
                    var expected = may ? HttpStatusCode.OK : account == "admin" ? HttpStatusCode.Forbidden : HttpStatusCode.NotFound;
                    if (answer.StatusCode != expected) problems.Add($"{account} {audience}{path}: {answer.StatusCode}");
                }
                if (listed.Contains(id) != may) problems.Add($"{account} {audience}: {(may ? "missing from" : "in")} the list");
            }
        }
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    [Theory, Engines]
    public async Task What_is_not_read_is_not_counted_exported_or_shown(Engine engine)
    {
        var crm = await hosts.On(engine);
        await WriteOnePerAudience(crm);
        var problems = new List<string>();
        foreach (var (account, reads) in Readers.Where(r => r.Reads.Length > 0))
        {
            var (script, browser) = (await crm.SignedIn(account), await crm.Browser(account));
            var hidden = Enum.GetNames<Audience>().Except(reads.Split(' ')).Select(SubjectOf).ToList();
            var total = (await script.GetJson("/api/v1/interactions?q=temoin&pageSize=1")).GetProperty("total").GetInt32();
            var shown = (await script.Ids("interactions")).Count;
            if (total > shown) problems.Add($"{account}: {total} counted, {shown} listed");
            foreach (var url in (string[])[$"/territoires/{Lille}", $"/echanges/fil?territoire={Lille}", "/echanges", "/echanges/export?format=csv",
                "/recherche?q=temoin", "/", $"/api/v1/interactions?territory={Lille}", "/api/v1/search?q=temoin"])
            {
                using var answer = await (url.StartsWith("/api/", StringComparison.Ordinal) ? script : browser).GetAsync(url);
                var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
                problems.AddRange(hidden.Where(h => text.Contains(h, StringComparison.Ordinal)).Select(h => $"{account} reads « {h} » on {url}"));
            }
        }
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    [Theory, Engines]
    public async Task A_national_exchange_is_read_elsewhere_and_never_written(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = (await WriteOnePerAudience(crm)).Single(w => w.Audience == nameof(Audience.National)).Id;
        using var caf62 = await crm.SignedIn("caf62");

        using var patched = await caf62.Send("PATCH", $"/api/v1/interactions/{id}", new StringContent("""{"subject":"Pris"}""", null, "application/json"), "*");
        patched.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var deleted = await caf62.Send("DELETE", $"/api/v1/interactions/{id}", ifMatch: "*");
        deleted.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var owner = await crm.SignedIn("caf59");
        (await owner.GetJson($"/api/v1/interactions/{id}")).Text("subject").ShouldBe(SubjectOf(nameof(Audience.National)));
    }

    private static string SubjectOf(string audience) => $"Témoin {audience}";

    private static async Task<IReadOnlyList<(string Audience, string Id)>> WriteOnePerAudience(CrmHost crm)
    {
        using var caf59 = await crm.SignedIn("caf59");
        var written = new List<(string, string)>();
        foreach (var audience in Enum.GetNames<Audience>())
            written.Add((audience, (await caf59.PostJson("/api/v1/interactions", new
            {
                kind = "Meeting", date = Days.Today, durationMinutes = 60, subject = SubjectOf(audience), text = "Corps.", territoryIds = new[] { Lille },
                audience, initiative = "Own",
            })).Text("id")));
        return written;
    }
}
