using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Microsoft.EntityFrameworkCore;

namespace Crm.Foundation.Data;

/// <summary>How a module reaches what is scoped.</summary>
public static class ScopedSets
{
    /// <summary>What the current user may read of <typeparamref name="T"/>.</summary>
    public static IQueryable<T> Scoped<T>(this ModuleDbContext db) where T : class, IScoped =>
        db.SeesEverything ? db.Set<T>().IgnoreQueryFilters([ModelConventions.Scope]) : db.Set<T>();

    /// <summary>The tracked entity to change, or « not found » ; refuses another version than <paramref name="stamp"/>.</summary>
    public static async Task<T> Editable<T>(this IQueryable<T> source, Guid id, Guid? stamp, CancellationToken ct) where T : AuditedEntity
    {
        var entity = await source.AsTracking().FirstOrDefaultAsync(e => e.Id == id, ct) ?? throw CoreErrors.Missing();
        entity.MustBe(stamp);
        return entity;
    }

    public static async Task<T> OrMissing<T>(this Task<T?> found) where T : class => await found ?? throw CoreErrors.Missing();
}
