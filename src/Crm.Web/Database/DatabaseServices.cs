using Crm.Foundation.Data;
using Crm.Migrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Crm.Web.Database;

internal static class DatabaseServices
{
    private static readonly NoZeroCharacter Texts = new();

    public static IServiceCollection AddDatabase(this IServiceCollection services, DatabaseOptions database)
    {
        services.AddSingleton(database);
        services.AddScoped<SaveParts>();
        services.AddScoped<ModuleDbContext>(s => s.GetRequiredService<CrmDbContext>());
        return database.Engine switch
        {
            DatabaseEngine.PostgreSql => services.AddDbContext<CrmDbContext, PostgreSqlCrmDbContext>(o => Common(o).UseNpgsql(
                PostgreSqlConnection.Tuned(database.ConnectionString))),
            DatabaseEngine.SqlServer => services.AddDbContext<CrmDbContext, SqlServerCrmDbContext>(o => Common(o).UseSqlServer(database.ConnectionString)),
            _ => services.AddDbContext<CrmDbContext, SqliteCrmDbContext>(o =>
                Common(o).UseSqlite(database.ConnectionString).AddInterceptors(new SqlitePragmas())),
        };
    }

    private static DbContextOptionsBuilder Common(DbContextOptionsBuilder options) => options
        .AddInterceptors(Texts)
        // Links of a page are read in one round trip each, on purpose, and asserted by tests.
        .ConfigureWarnings(w => w.Ignore(RelationalEventId.MultipleCollectionIncludeWarning));
}
