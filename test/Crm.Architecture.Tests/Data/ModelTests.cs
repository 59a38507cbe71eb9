using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Entities;
using Crm.Migrations;
using Crm.Web.Composition;
using Crm.Web.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Crm.Architecture.Tests.Data;

public sealed class ModelTests
{
    public static TheoryData<string> Engines => ["Sqlite", "PostgreSql", "SqlServer"];

    [Theory, MemberData(nameof(Engines))]
    public void The_migrations_are_up_to_date(string engine) =>
        Context(engine).Database.HasPendingModelChanges().ShouldBeFalse($"run: make migrations NAME=… ({engine})");

    [Theory, MemberData(nameof(Engines))]
    public void What_belongs_to_departements_is_filtered_by_scope(string engine) =>
        Entities(engine).Where(t => typeof(IScoped).IsAssignableFrom(t.ClrType)).AtLeast(1)
            .Where(t => t.FindDeclaredQueryFilter(ModelConventions.Scope) is null).Select(t => t.Name).ShouldBeNone("IScoped without the scope filter:");

    [Theory, MemberData(nameof(Engines))]
    public void What_has_an_audience_is_filtered_by_it(string engine) =>
        Entities(engine).Where(t => typeof(IHasAudience).IsAssignableFrom(t.ClrType)).AtLeast(1)
            .Where(t => t.FindDeclaredQueryFilter(ModelConventions.AudienceFilter) is null).Select(t => t.Name)
            .ShouldBeNone("IHasAudience without the audience filter:");

    [Theory, MemberData(nameof(Engines))]
    public void What_is_deleted_softly_is_hidden(string engine) =>
        Entities(engine).Where(t => typeof(ISoftDelete).IsAssignableFrom(t.ClrType)).AtLeast(2)
            .Where(t => t.FindDeclaredQueryFilter(ModelConventions.SoftDelete) is null).Select(t => t.Name).ShouldBeNone("ISoftDelete without the filter:");

    [Theory, MemberData(nameof(Engines))]
    public void Nothing_mapped_differs_between_engines(string engine) =>
        Entities(engine).SelectMany(t => t.GetProperties()).AtLeast(60)
            .Where(p => (Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType) is { } type
                && (type == typeof(decimal) || type == typeof(double) || type == typeof(float) || type == typeof(DateTimeOffset)))
            .Where(p => p.DeclaringType.ClrType.Namespace?.StartsWith("Crm.", StringComparison.Ordinal) == true && !IsIdentity(p))
            .Select(p => $"{p.DeclaringType.Name}.{p.Name}: {p.ClrType.Name}").ShouldBeNone("money is in cents, instants are DateTime in UTC:");

    [Theory, MemberData(nameof(Engines))]
    public void What_is_indexed_has_a_length(string engine) =>
        Entities(engine).SelectMany(t => t.GetIndexes().SelectMany(i => i.Properties).Concat(t.GetKeys().SelectMany(k => k.Properties)))
            .Where(p => p.ClrType == typeof(string)).AtLeast(10)
            .Where(p => p.GetMaxLength() is null).Select(p => $"{p.DeclaringType.Name}.{p.Name}").ShouldBeNone("indexed text without a maximum length:");

    [Theory, MemberData(nameof(Engines))]
    public void A_scope_row_is_found_by_departement(string engine) =>
        Entities(engine).Where(t => typeof(ScopeRow).IsAssignableFrom(t.ClrType)).AtLeast(1)
            .Where(t => !t.GetIndexes().Any(i => i.Properties[0].Name == nameof(ScopeRow.Code))).Select(t => t.Name).ShouldBeNone("no index by département:");

    [Fact]
    public void Scoped_sets_are_reached_through_the_scope()
    {
        var scoped = Entities("Sqlite").Where(t => typeof(IScoped).IsAssignableFrom(t.ClrType)).Select(t => t.ClrType.Name).AtLeast(1);
        Repository.Sources("*.cs").AtLeast(80).Where(f => !f.Contains("/Crm.Foundation/", StringComparison.Ordinal))
            .SelectMany(f => File.ReadLines(f).Select(l => (File: Path.GetRelativePath(Repository.Root, f), Line: l)))
            .Where(l => scoped.Any(s => l.Line.Contains($"Set<{s}>()", StringComparison.Ordinal)))
            .Select(l => $"{l.File}: {l.Line.Trim()}").ShouldBeNone("use db.Scoped<T>():");
    }

    /// <summary>Identity's own column, as Microsoft maps it.</summary>
    private static bool IsIdentity(IProperty property) => property.Name == "LockoutEnd";

    private static IEnumerable<IEntityType> Entities(string engine) => Context(engine).GetService<IDesignTimeModel>().Model.GetEntityTypes();

    private static CrmDbContext Context(string engine) => engine switch
    {
        "Sqlite" => Of<SqliteDesignTime, SqliteCrmDbContext>(),
        "PostgreSql" => Of<PostgreSqlDesignTime, PostgreSqlCrmDbContext>(),
        _ => Of<SqlServerDesignTime, SqlServerCrmDbContext>(),
    };

    private static TContext Of<TFactory, TContext>() where TFactory : IDesignTimeDbContextFactory<TContext>, new() where TContext : DbContext =>
        new TFactory().CreateDbContext([]);
}
