using Crm.Foundation.Modularity;
using Crm.Migrations;
using Crm.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.Database;

/// <summary>Creates or upgrades the database, then the built-in roles and what a known geography calls for.</summary>
internal sealed class Migrator(CrmDbContext db, DatabaseOptions options, RoleSeeder roles, IEnumerable<IAfterGeography> followers, ILogger<Migrator> log)
{
    private const string SqliteLock = "__EFMigrationsLock";

    public async Task<int> Run(CancellationToken ct)
    {
        options.MustBeWritable();
        if (options.Engine is DatabaseEngine.Sqlite) await ClearAbandonedLock(ct);
        var pending = (await db.Database.GetPendingMigrationsAsync(ct)).Count();
        await db.Database.MigrateAsync(ct);
        await roles.Seed(ct);
        foreach (var follower in followers) await follower.Run(ct);
        return pending;
    }

    /// <summary>A process killed during a SQLite migration leaves its lock row, and the next start would wait for ever.</summary>
    private async Task ClearAbandonedLock(CancellationToken ct)
    {
        var there = await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = {SqliteLock}").SingleAsync(ct);
        if (there > 0 && await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", ct) > 0)
            log.LogWarning("Un verrou de migration abandonné a été retiré.");
    }
}
