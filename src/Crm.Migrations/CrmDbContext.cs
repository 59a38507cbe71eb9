using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Migrations;

/// <summary>The one context: its tables come from the modules, the host's own among them. One class per engine, for migrations are found by it.</summary>
internal abstract class CrmDbContext(DbContextOptions options, SaveParts parts) : ModuleDbContext(options, parts);

internal sealed class SqliteCrmDbContext(DbContextOptions<SqliteCrmDbContext> options, SaveParts parts) : CrmDbContext(options, parts);

internal sealed class SqlServerCrmDbContext(DbContextOptions<SqlServerCrmDbContext> options, SaveParts parts) : CrmDbContext(options, parts);

internal sealed class PostgreSqlCrmDbContext(DbContextOptions<PostgreSqlCrmDbContext> options, SaveParts parts) : CrmDbContext(options, parts)
{
    /// <summary>Words are found anywhere in a search text by a trigram index.</summary>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.HasPostgresExtension("pg_trgm");
        foreach (var type in modelBuilder.Model.GetEntityTypes())
            foreach (var property in type.GetProperties().Where(p => p.FindAnnotation(ModelConventions.SearchColumn) is not null))
                modelBuilder.Entity(type.ClrType).HasIndex(property.Name).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}
