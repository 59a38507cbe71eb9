using System.Net;
using Crm.Migrations;
using Crm.Testing.Databases;
using Crm.Web.Composition;
using Crm.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.Tests.Upgrade;

/// <summary>The database of an earlier release, with its demonstration data, under the program of today.</summary>
public sealed class UpgradeTests(Upgrades upgrades) : IClassFixture<Upgrades>
{
    private static readonly string[] Filled = ["Users", "Territories", "Interactions", "Projects", "Milestones", "BodyMembers", "Organisations", "Documents"];

    /// <summary>Rights that a role lost with a release: those of committee members to read live matter.</summary>
    private static readonly Dictionary<string, int> Withdrawn = new() { ["RolePermissions"] = 4 };

    /// <summary>Of new installations and of the model: a migration that was released and then rewritten shows in one of the two.</summary>
    [Theory, Engines]
    public async Task An_upgraded_database_is_made_like_a_new_one_and_like_the_model(Engine engine)
    {
        var made = await New(engine, db => db.Database.MigrateAsync());
        made.Count.ShouldBeGreaterThan(500);
        Differences(made, await New(engine, db => db.Database.EnsureCreatedAsync())).ShouldBeEmpty("a new installation (-) and the model (+)");
        foreach (var one in await upgrades.On(engine))
            Differences(await Schema.Of(one.Database), made).ShouldBeEmpty($"upgraded from {one.Version} (-) and a new installation (+)");
    }

    [Theory, Engines]
    public async Task No_row_is_lost(Engine engine)
    {
        foreach (var one in await upgrades.On(engine))
        {
            foreach (var table in Filled)
                one.RowsBefore[table].ShouldBeGreaterThan(0, $"{table} was kept empty");
            one.RowsBefore.Select(t => (Table: t.Key, Before: t.Value, After: one.RowsAfter.GetValueOrDefault(t.Key)))
                .Where(t => t.After < t.Before - Withdrawn.GetValueOrDefault(t.Table)).ShouldBeEmpty($"rows of {one.Version}");
        }
    }

    [Theory, Engines]
    public async Task People_sign_in_and_read_their_lists_and_documents(Engine engine)
    {
        foreach (var one in await upgrades.On(engine))
        {
            using var person = await one.Crm.Browser("caf59");
            (await person.GetAsync("/territoires")).StatusCode.ShouldBe(HttpStatusCode.OK);
            using var script = await one.Crm.SignedIn("cnaf");
            foreach (var list in (string[])["territories", "interactions", "projects", "organisations", "bodies"])
                (await script.GetJson($"/api/v1/{list}?pageSize=1")).GetProperty("total").GetInt64().ShouldBeGreaterThan(0, list);
            var document = (await script.GetJson("/api/v1/documents?pageSize=1")).GetProperty("items")[0].Text("id");
            (await script.GetByteArrayAsync($"/api/v1/documents/{document}/content")).Length.ShouldBeGreaterThan(100);
        }
    }

    [Theory]
    [Engines("InteractionDepartments", "OwnerId", "Interactions", "Date Kind Audience CreatedBy")]
    [Engines("InteractionTerritories", "InteractionId", "Interactions", "Date Audience CreatedBy")]
    [Engines("FollowUpTaskDepartments", "OwnerId", "FollowUpTasks", "DueDate Assignee Audience CreatedBy")]
    [Engines("MilestoneDepartments", "OwnerId", "Milestones", "DueOn ProjectId Audience CreatedBy")]
    public async Task Links_written_before_they_repeated_their_owner_say_what_it_says(Engine engine, string links, string key, string owners, string columns)
    {
        var differs = string.Join(" OR ", columns.Split(' ').Select(c => $"r.\"{c}\" <> o.\"{c}\"")
            .Append("(r.\"DeletedAt\" IS NULL) <> (o.\"DeletedAt\" IS NULL)"));
        foreach (var one in await upgrades.On(engine))
        {
            await using var db = Context(one.Database);
            var both = $"SELECT COUNT(*) AS \"Value\" FROM \"{links}\" r JOIN \"{owners}\" o ON o.\"Id\" = r.\"{key}\"";
            var wrong = $"{both} WHERE {differs}";
            (await db.Database.SqlQueryRaw<long>(both).SingleAsync()).ShouldBeGreaterThan(0, $"{links} was kept empty");
            (await db.Database.SqlQueryRaw<long>(wrong).SingleAsync()).ShouldBe(0, $"upgraded from {one.Version}");
        }
    }

    private static async Task<HashSet<string>> New(Engine engine, Func<CrmDbContext, Task> make)
    {
        await using var database = await Templates.Empty(engine);
        await using (var db = Context(database)) await make(db);
        return await Schema.Of(database);
    }

    private static CrmDbContext Context(TestDatabase database) => database.Engine switch
    {
        Engine.Sqlite => new SqliteCrmDbContext(
            new DbContextOptionsBuilder<SqliteCrmDbContext>().UseSqlite(database.ConnectionString).Options, DesignTime.Parts()),
        _ => new PostgreSqlCrmDbContext(
            new DbContextOptionsBuilder<PostgreSqlCrmDbContext>().UseNpgsql(database.ConnectionString).Options, DesignTime.Parts()),
    };

    private static IEnumerable<string> Differences(HashSet<string> one, HashSet<string> other) =>
        one.Except(other).Select(l => $"- {l}").Concat(other.Except(one).Select(l => $"+ {l}")).Order(StringComparer.Ordinal);
}
