using System.Net;
using Crm.Foundation.Access;
using Crm.Migrations;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Territories.Contracts;
using Crm.Web.Accounts;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>A committee member reads what is published and shared with them, and nothing that lives behind it.</summary>
public sealed class MemberTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    private const string Alive = "Zzvivant";

    private static readonly Guid Lille = TerritoryIds.Of(TerritoryKind.Commune, "59350");
    private static readonly string[] Live = ["tasks", "accompaniments", "contacts", "functions", "organisations", "projects", "milestones"];

    [Fact]
    public async Task No_door_tells_a_member_of_live_matter_even_when_it_is_for_the_committee()
    {
        var crm = await hosts.On(Engine.Sqlite);
        await LetLive(crm);
        var (script, browser) = (await crm.SignedIn("cdsf59"), await crm.Browser("cdsf59", keepsSession: true));
        var (visitor, samples) = (new Visitor(script, browser), new Samples(script));
        var (problems, searched) = (new List<string>(), 0);
        var shared = (await script.Ids("interactions")).Select(id => $"/echanges/{id}").ToList();
        var doors = Door.Of(crm.Services.GetRequiredService<EndpointDataSource>()).Where(d => d.Method == "GET").ToList();
        var urls = new List<string>([$"/territoires/{Lille}", $"/echanges/fil?territoire={Lille}", "/recherche?q=zzvivant", "/api/v1/search?q=zzvivant",
            .. shared, .. shared.Select(s => s.Replace("/echanges/", "/api/v1/interactions/", StringComparison.Ordinal))]);
        foreach (var door in doors) urls.Add(await samples.Url(door));
        foreach (var url in urls.Distinct())
        {
            using var answer = await (url.StartsWith("/api/v1/", StringComparison.Ordinal) ? script : browser).GetAsync(url);
            searched++;
            var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            if (text.Replace("q=zzvivant", "", StringComparison.Ordinal).Contains(Alive, StringComparison.Ordinal)) problems.Add(url);
        }
        searched.ShouldBeGreaterThan(200);
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    [Fact]
    public async Task A_member_reads_publications_their_body_geography_indicators_and_what_is_shared()
    {
        var crm = await hosts.On(Engine.Sqlite);
        await LetLive(crm);
        using var script = await crm.SignedIn("cdsf59");
        foreach (var resource in Live)
            (await script.GetAsync($"/api/v1/{resource}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, resource);
        foreach (var resource in (string[])["interactions", "documents", "bodies", "shared-dashboards", "territories", "indicators", "indicator-values"])
        {
            var page = await script.GetJson($"/api/v1/{resource}?pageSize=5");
            page.GetProperty("total").GetInt32().ShouldBeGreaterThan(0, resource);
            foreach (var item in page.GetProperty("items").EnumerateArray())
                (await script.GetAsync($"/api/v1/{resource}/{item.Text("id")}")).StatusCode.ShouldBe(HttpStatusCode.OK, $"{resource} {item}");
        }
    }

    [Fact]
    public async Task An_installation_that_gave_members_live_matter_takes_it_back_once()
    {
        var crm = await hosts.On(Engine.Sqlite);
        await crm.As("system", async services =>
        {
            var (db, seeder) = (services.GetRequiredService<CrmDbContext>(), services.GetRequiredService<RoleSeeder>());
            var role = await db.Set<Role>().AsTracking().SingleAsync(r => r.Name == DefaultRoleNames.All[DefaultRoles.Member]);
            role.MayAlso(TerritoriesPermissions.Tasks.Default);
            role.MayAlso(ProjectsPermissions.Projects.Default);
            db.RemoveRange(await db.Set<KnownPermission>().Where(p => p.Name == RoleSeeder.MembersReadPublications).ToListAsync());
            await db.SaveChangesAsync();

            await seeder.Seed(default);
            role.Permissions.Select(p => p.Permission).ShouldNotContain(TerritoriesPermissions.Tasks.Default);
            role.Permissions.Select(p => p.Permission).ShouldContain(TerritoriesPermissions.Interactions.Default);

            // An administrator who gives it afterwards is not contradicted at the next start.
            role.MayAlso(ProjectsPermissions.Projects.Default);
            await db.SaveChangesAsync();
            await seeder.Seed(default);
            role.Permissions.Select(p => p.Permission).ShouldContain(ProjectsPermissions.Projects.Default);
            role.May(role.Permissions.Select(p => p.Permission).Except([ProjectsPermissions.Projects.Default]));
            await db.SaveChangesAsync();
        });
    }

    /// <summary>One of each kind for the committee, and an exchange for it that names them all.</summary>
    private static async Task LetLive(CrmHost crm)
    {
        using var caf59 = await crm.SignedIn("caf59");
        var places = new[] { Lille };
        await caf59.PostJson("/api/v1/organisations", new { name = $"{Alive} organisation", kind = "Association", territoryIds = places });
        var contact = (await caf59.PostJson("/api/v1/contacts", new { firstName = "Noé", lastName = $"{Alive} contact", audience = "Committee",
            territoryIds = places })).Text("id");
        var project = (await caf59.PostJson("/api/v1/projects", new { title = $"{Alive} projet", territoryIds = places, audience = "Committee",
            status = "Study" })).Text("id");
        await caf59.PostJson("/api/v1/milestones", new { projectId = project, title = $"{Alive} jalon", plannedOn = Days.Ahead(4) });
        var theme = (await caf59.GetJson("/api/v1/accompaniment-themes"))[0].Text("code");
        await caf59.PostJson("/api/v1/accompaniments", new { title = $"{Alive} mission", territoryId = Lille, audience = "Committee", theme, plannedDays = 3,
            from = Days.Ago(10), to = Days.Ahead(90), officers = new[] { "caf59@demo.crm" } });
        await caf59.PostJson("/api/v1/interactions", new
        {
            kind = "Meeting", date = Days.Today, durationMinutes = 60, subject = "Réunion partagée", text = "Corps.", territoryIds = places,
            audience = "Committee", initiative = "Own", dossier = new { kind = "project", id = project },
            participants = new[] { new { contactId = contact, presence = "Present" } }, nextStep = new { title = $"{Alive} suite", dueDate = Days.Ahead(2) },
        });
    }
}
