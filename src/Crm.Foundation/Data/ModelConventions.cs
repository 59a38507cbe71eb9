using System.Linq.Expressions;
using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Foundation.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Crm.Foundation.Data;

/// <summary>What every module's tables have in common.</summary>
public static class ModelConventions
{
    public const string SoftDelete = nameof(SoftDelete);
    public const string Scope = nameof(Scope);
    public const string AudienceFilter = nameof(AudienceFilter);

    private static readonly ValueConverter<DateTime, DateTime> Utc = new(v => v, v => DateTime.SpecifyKind(v, DateTimeKind.Utc));

    /// <summary>Ids come from the application; stamps guard concurrency; instants are UTC; deleted rows are hidden.</summary>
    internal static void ApplyConventions(this ModelBuilder model)
    {
        foreach (var type in model.Model.GetEntityTypes().Where(t => !t.IsOwned()))
        {
            var clr = type.ClrType;
            if (typeof(Entity).IsAssignableFrom(clr)) model.Entity(clr).Property(nameof(Entity.Id)).ValueGeneratedNever();
            if (typeof(AuditedEntity).IsAssignableFrom(clr)) model.Entity(clr).Property(nameof(AuditedEntity.Stamp)).IsConcurrencyToken();
            if (typeof(ISoftDelete).IsAssignableFrom(clr))
            {
                model.Entity(clr).HasQueryFilter(SoftDelete, NotDeleted(clr));
                // The few rows of the trash are found without reading the others.
                model.Entity(clr).HasIndex(nameof(ISoftDelete.DeletedAt)).HasFilter("\"DeletedAt\" IS NOT NULL");
            }
            foreach (var property in type.GetProperties())
                if (property.ClrType == typeof(DateTime) || property.ClrType == typeof(DateTime?)) property.SetValueConverter(Utc);
        }
    }

    /// <summary>
    /// Scope rows in their own table, loaded with the entity and filtering it. A user who sees everything skips the
    /// filter (see <see cref="ScopedSets"/>), so that the database plans for what is asked and no more.
    /// </summary>
    public static EntityTypeBuilder<T> HasScope<T, TRow>(this EntityTypeBuilder<T> entity, ModuleDbContext context, string table)
        where T : Entity, IScoped<TRow>
        where TRow : ScopeRow, new()
    {
        entity.HasMany(e => e.ScopeRows).WithOne().HasForeignKey(r => r.OwnerId).OnDelete(DeleteBehavior.Cascade);
        entity.Navigation(e => e.ScopeRows).AutoInclude();
        entity.HasQueryFilter(Scope, e => e.ScopeRows.Any(r => context.ScopeCodes.Contains(r.Code)));
        return entity;
    }

    /// <summary>Only what the reader's audience allows, and their own.</summary>
    public static EntityTypeBuilder<T> HasAudience<T>(this EntityTypeBuilder<T> entity, ModuleDbContext context) where T : AuditedEntity, IHasAudience
    {
        // Covers what counting a list needs, so that a total never reads the rows themselves.
        entity.HasIndex(e => new { e.Id, e.DeletedAt, e.Audience, e.CreatedBy });
        entity.HasQueryFilter(AudienceFilter, e => (int)e.Audience >= context.AudienceFloor || e.CreatedBy == context.UserId);
        return entity;
    }

    /// <summary>The table of scope rows: found by owner, and by département.</summary>
    public static void ScopeTable<TRow>(this ModelBuilder model, string table) where TRow : ScopeRow, new() => model.Entity<TRow>(row =>
    {
        row.ToTable(table);
        row.HasKey(r => new { r.OwnerId, r.Code });
        row.Property(r => r.Code).HasMaxLength(ModuleDbContext.CodeLength);
        if (!typeof(ListedRow).IsAssignableFrom(typeof(TRow))) row.HasIndex(r => new { r.Code, r.OwnerId });
    });

    /// <summary>The same for rows that repeat their owner: one index says, in order, the page and the total of the list.</summary>
    /// <param name="list">Code, what the list sorts by, the owner, then all else that the walk asks, so that it never reads the rows.</param>
    public static void ListTable<TRow>(this ModelBuilder model, string table, Expression<Func<TRow, object?>> list) where TRow : ListedRow, new()
    {
        model.ScopeTable<TRow>(table);
        model.Entity<TRow>().HasIndex(list);
    }

    /// <summary>The one normalised column searched by words; trigram-indexed where the engine can.</summary>
    public static void HasSearchText<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, string>> property, int max = 600) where T : class =>
        entity.Property(property).HasMaxLength(max).HasAnnotation(SearchColumn, true);

    public const string SearchColumn = "Crm:SearchColumn";

    private static LambdaExpression NotDeleted(Type clr)
    {
        var entity = Expression.Parameter(clr, "e");
        return Expression.Lambda(Expression.Equal(Expression.Property(entity, nameof(ISoftDelete.DeletedAt)),
            Expression.Constant(null, typeof(DateTime?))), entity);
    }

    /// <summary>Each word of the query somewhere in the search text, whatever accents, hyphens and case.</summary>
    public static IQueryable<T> SearchedBy<T>(this IQueryable<T> source, string? query, Expression<Func<T, string>> property)
    {
        foreach (var word in SearchText.Words(query))
        {
            var pattern = "%" + word + "%";
            Expression<Func<string, bool>> like = text => EF.Functions.Like(text, pattern);
            source = source.Where(Expression.Lambda<Func<T, bool>>(like.With(property.Body), property.Parameters));
        }
        return source;
    }
}
