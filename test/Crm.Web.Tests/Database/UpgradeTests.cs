using Crm.Foundation.Data;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Crm.Web.Tests.Database;

/// <summary>The database of the release before, with its data, becomes today's.</summary>
public sealed class UpgradeTests
{
    [Theory, Engines]
    public async Task Rows_written_before_lists_walked_them_say_what_their_exchange_says(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine, Content.Demo);
        await crm.As("system", async s =>
        {
            var db = s.GetRequiredService<ModuleDbContext>();
            var before = db.Database.GetMigrations().Single(m => m.EndsWith("_Trash", StringComparison.Ordinal));
            await db.GetService<IMigrator>().MigrateAsync(before);
            await db.Database.MigrateAsync();
            var wrong = await db.Database.SqlQueryRaw<int>("""
                SELECT COUNT(*) AS "Value" FROM "InteractionDepartments" r JOIN "Interactions" i ON i."Id" = r."OwnerId"
                WHERE r."Date" <> i."Date" OR r."Kind" <> i."Kind" OR r."Audience" <> i."Audience" OR r."CreatedBy" <> i."CreatedBy"
                   OR (r."DeletedAt" IS NULL) <> (i."DeletedAt" IS NULL)
                """).SingleAsync();
            var all = await db.Database.SqlQueryRaw<int>("""SELECT COUNT(*) AS "Value" FROM "InteractionDepartments" """).SingleAsync();
            all.ShouldBeGreaterThan(40);
            wrong.ShouldBe(0);
            return true;
        });
    }
}
