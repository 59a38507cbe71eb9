using Crm.Foundation.Audit;
using Crm.Migrations;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>A committee member reads. Whatever they send, well formed, to whatever door, about what they read or what exists beside it: no row of any table
/// changes but their own.</summary>
public sealed class ReaderTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    /// <summary>Where a reader has rows of their own, by the column that names them: their account, and what they keep for themselves.</summary>
    private static readonly Dictionary<string, string> Own = new()
    {
        ["Users"] = "Id", // their password, their sign-ins
        ["UserTokens"] = "UserId", // their second factor
        ["AccessTokens"] = "UserId",
        ["AuditEntries"] = "UserId", // the journal of what they did
        ["Drafts"] = "UserId",
        ["SavedViews"] = "CreatedBy",
        ["DefaultViews"] = "UserId",
        ["CalendarFeeds"] = "UserId",
        ["Notifications"] = "UserId", // read marks
        ["NotificationSettings"] = "UserId",
        ["NotificationChoices"] = "UserId",
        ["Follows"] = "UserId",
        ["TextDecisions"] = "UserId", // what they answer to a warning about their text
        ["InteractionComments"] = "CreatedBy", // whoever reads an exchange may comment it
        ["ClientRequests"] = "Id", // ids of scripts, for safe retries: of nobody
    };

    /// <summary>Doors that tell somebody of what the reader did with what is theirs.</summary>
    private static readonly Dictionary<string, string> Told = new()
    {
        ["POST /api/v1/interactions/{id:guid}/comments"] = "Notifications", // the author of the exchange
        ["POST /echanges/{id:guid}/{handler?}?handler=Commenter"] = "Notifications",
    };

    /// <summary>Doors that end their session: nothing would be tried after them.</summary>
    private static readonly string[] Leaving = ["POST /compte/deconnexion", "POST /compte?handler=Elsewhere"];

    [Fact]
    public async Task A_member_changes_nothing_but_what_is_theirs()
    {
        var crm = await hosts.On(Engine.Sqlite); 
        var member = await crm.ProfileOf("cdsf59");
        var visitor = new Visitor(await crm.SignedIn("cdsf59"), await crm.Browser("cdsf59", keepsSession: true));
        var somebody = await Somebody.At(crm);
        await somebody.MayAllBut();
        var owner = await somebody.Comes();
        await Traces.Leave(owner.Script); 
        var (mine, all) = (new Samples(visitor.Script), new Samples(owner.Script));
        var (plausible, doors, problems) = (new Plausible(all, crm), Door.Of(crm.Services.GetRequiredService<EndpointDataSource>()), new List<string>());
        // The others refuse them before they read anything: DoorTests.
        var tried = doors.Where(d => d.IsWrite && d.Rule != Door.Public && d.Permissions.All(member.Permissions.Contains)
            && !Leaving.Contains($"{d.Method} {d.Route}")).ToList();
        tried.Count.ShouldBeGreaterThan(50);
        using var tables = new Tables(crm, Own, member.UserId); 
        foreach (var door in tried)
            foreach (var url in new[] { await mine.UrlOfRead(door), await all.UrlOfRead(door) }.Distinct())
            {
                var content = await plausible.For(door, doors, url);
                tables.Changed(); 
                using var answer = await visitor.Knock(door, url, content);
                if (Visitor.IsSentToSignIn(answer)) problems.Add($"{door}: signed out");
                problems.AddRange(tables.Changed().Where(t => Told.GetValueOrDefault($"{door.Method} {door.Route}") != t)
                    .Select(t => $"{door} changed {t}: {(int)answer.StatusCode} {url}"));
            }
        problems.AddRange(tables.Changed(end: true).Select(t => $"{t} changed"));
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }
}
