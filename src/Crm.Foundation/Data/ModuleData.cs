using Crm.Foundation.Entities;
using Microsoft.EntityFrameworkCore;

namespace Crm.Foundation.Data;

/// <summary>Tables of a module or of a room over the one context: each names its own in a class over this one, and cannot name another's.</summary>
public abstract class ModuleData(ModuleDbContext db)
{
    public ModuleDbContext Context => db;

    public void Add(object entity) => db.Add(entity);

    /// <summary>Also what was deleted, to restore it.</summary>
    public IQueryable<T> Deleted<T>(IQueryable<T> source) where T : AuditedEntity => source.IgnoreQueryFilters([ModelConventions.SoftDelete]);

    public Task Save(CancellationToken ct) => db.SaveChangesAsync(ct);
}
