using System.Net;
using Crm.Foundation.Access;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>Every endpoint and page × every account: generated from the running host, compared with the approved table.</summary>
public sealed class DoorTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    public static TheoryData<string> Accounts => ["admin", "cnaf", "caf59", "caf62", "caf02-80", "responsable59", "cdsf59", "clp32"];

    [Fact]
    public async Task The_doors_are_those_of_the_approved_table()
    {
        var found = Doors(await hosts.On(Engine.Sqlite)).Select(d => d.ToString()).ToList();
        found.Count.ShouldBeGreaterThan(20);
        var (missing, gone) = (found.Except(ApprovedDoors.All).ToList(), ApprovedDoors.All.Except(found).ToList());

        // CRM_DOORS=accept writes the table, for a person to read before committing.
        if (Environment.GetEnvironmentVariable("CRM_DOORS") == "accept") ApprovedDoors.Write(found);
        else (missing.Count + gone.Count)
            .ShouldBe(0, $"in test/Crm.Web.Tests/WhoMayWhat/doors.txt, add\n{string.Join('\n', missing)}\nand remove\n{string.Join('\n', gone)}\n");
    }

    [Fact]
    public async Task Nobody_passes_without_signing_in()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var anybody = new Visitor(crm.Anonymous(), crm.Anonymous());
        await Each(crm, anybody, new Samples(await crm.SignedIn("cnaf")), (door, answer) =>
            door.Rule is Door.Public == !Visitor.IsSentToSignIn(answer) && !IsFailure(answer));
    }

    [Theory, MemberData(nameof(Accounts))]
    public async Task Each_account_passes_where_its_role_allows_and_nowhere_else(string account)
    {
        var crm = await hosts.On(Engine.Sqlite);
        var (script, browser, profile) = (await crm.SignedIn(account), await crm.Browser(account, keepsSession: true), await crm.ProfileOf(account));
        await Each(crm, new Visitor(script, browser), new Samples(script), (door, answer) =>
        {
            var may = door.Permissions.All(profile.Permissions.Contains);
            var mayBehind = !ApprovedDoors.Inner.TryGetValue(door.ToString(), out var inner) || inner.Split(" | ").Any(profile.Permissions.Contains);
            if (IsFailure(answer)) return false;
            if (door.Rule is Door.Public) return true;
            if (Visitor.IsSentToSignIn(answer)) return false;
            return may && mayBehind ? answer.StatusCode is not HttpStatusCode.Forbidden : may || answer.StatusCode is HttpStatusCode.Forbidden;
        });
    }

    [Fact]
    public async Task Every_write_with_a_cookie_needs_the_antiforgery_token()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var clients = new Dictionary<string, HttpClient>();
        var problems = new List<string>();
        var doors = Doors(crm).Where(d => d.IsWrite && d.Route != "/administration/taches/{**path}").ToList();
        doors.Count.ShouldBeGreaterThan(20);
        foreach (var door in doors)
        {
            var account = await AllowedBy(crm, door);
            if (!clients.TryGetValue(account, out var browser))
            {
                clients[account] = browser = await crm.Browser(account, keepsSession: true);
                browser.DefaultRequestHeaders.Remove("RequestVerificationToken");
            }
            using var answer = await new Visitor(browser, browser).Knock(door, door.Url(p => Samples.ValueOf(p, Samples.Unknown)));
            if (answer.StatusCode is not HttpStatusCode.BadRequest) problems.Add($"{door} as {account}: {(int)answer.StatusCode}");
        }
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    private static IReadOnlyList<Door> Doors(CrmHost crm) => Door.Of(crm.Services.GetRequiredService<EndpointDataSource>());

    private static bool IsFailure(HttpResponseMessage answer) => (int)answer.StatusCode >= 500;

    private static async Task Each(CrmHost crm, Visitor visitor, Samples samples, Func<Door, HttpResponseMessage, bool> isRight)
    {
        var problems = new List<string>();
        foreach (var door in Doors(crm))
        {
            var url = await samples.Url(door);
            using var answer = await visitor.Knock(door, url);
            if (!isRight(door, answer)) problems.Add($"{door}: {(int)answer.StatusCode} {answer.Headers.Location} ({url})");
        }
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    private static async Task<string> AllowedBy(CrmHost crm, Door door)
    {
        foreach (var account in Accounts.Select(a => a.Data))
            if (door.Permissions.All((await crm.ProfileOf(account)).Permissions.Contains)) return account;
        throw new InvalidOperationException($"No demonstration account may pass {door}.");
    }
}
