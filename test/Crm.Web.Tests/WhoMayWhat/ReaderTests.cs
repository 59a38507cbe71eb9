using Crm.Foundation.Audit;
using Crm.Migrations;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>A committee member reads. Whatever he posts to things he may read, nothing of them changes.</summary>
public sealed class ReaderTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    [Fact]
    public async Task A_member_changes_nothing_of_what_he_reads()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var (script, browser) = (await crm.SignedIn("cdsf59"), await crm.Browser("cdsf59", keepsSession: true));
        var (visitor, samples) = (new Visitor(script, browser), new Samples(script));
        var doors = Door.Of(crm.Services.GetRequiredService<EndpointDataSource>()).Where(d => d.IsWrite && Samples.ResourceOf(d.Route) is not (null or "views" or "notifications")).ToList();
        doors.Count.ShouldBeGreaterThan(150);
        var since = await Count(crm);
        foreach (var door in doors)
        {
            using var answer = await visitor.Knock(door, await samples.UrlOfRead(door));
        }
        // His calendar feed is his own.
        (await Changes(crm)).Skip(since).Where(c => !c.StartsWith("CalendarFeed ", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static async Task<int> Count(CrmHost crm) => (await Changes(crm)).Count;

    private static async Task<List<string>> Changes(CrmHost crm)
    {
        var member = await crm.ProfileOf("cdsf59");
        return await crm.As("system", s => s.GetRequiredService<CrmDbContext>().Set<AuditEntry>().Where(e => e.UserId == member.UserId).OrderBy(e => e.At).Select(e => e.Kind + " " + e.Action).ToListAsync());
    }
}
