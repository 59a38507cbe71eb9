using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Events;
using Crm.Foundation.Time;
using Crm.Migrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Crm.Web.Composition;

/// <summary>Lets <c>make migrations</c> run without a server: the model is the host's, the files go to <c>src/Crm.Migrations</c>.</summary>
internal static class DesignTime
{
    public static SaveParts Parts() =>
        new(new CurrentUser(), new Clock(TimeProvider.System), new EventDispatcher(new ServiceCollection().BuildServiceProvider()), House.Modules());
}

internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteCrmDbContext>
{
    public SqliteCrmDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteCrmDbContext>().UseSqlite("Data Source=design.db").Options, DesignTime.Parts());
}

internal sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PostgreSqlCrmDbContext>
{
    public PostgreSqlCrmDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlCrmDbContext>().UseNpgsql("Host=design").Options, DesignTime.Parts());
}

internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerCrmDbContext>
{
    public SqlServerCrmDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerCrmDbContext>().UseSqlServer("Server=design").Options, DesignTime.Parts());
}
