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
            DatabaseEngine.PostgreSql => services.AddContext<PostgreSqlCrmDbContext>(o => o.UseNpgsql(PostgreSqlConnection.Tuned(database.ConnectionString))),
            DatabaseEngine.SqlServer => services.AddContext<SqlServerCrmDbContext>(o => o.UseSqlServer(database.ConnectionString)),
            _ => services.AddContext<SqliteCrmDbContext>(o => o.UseSqlite(database.ConnectionString).AddInterceptors(new SqlitePragmas())),
        };
    }

    /// <summary>Its options are made once, not at each request: they never change.</summary>
    private static IServiceCollection AddContext<T>(this IServiceCollection services, Action<DbContextOptionsBuilder> engine) where T : CrmDbContext =>
        services.AddDbContext<CrmDbContext, T>(o => engine(Common(o)), ServiceLifetime.Scoped, ServiceLifetime.Singleton);

    private static DbContextOptionsBuilder Common(DbContextOptionsBuilder options) => options
        .AddInterceptors(Texts)
        // Links of a page are read in one round trip each, on purpose, and asserted by tests.
        .ConfigureWarnings(w => w.Ignore(RelationalEventId.MultipleCollectionIncludeWarning));
}
