using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Crm.Foundation.Data;

/// <summary>Keeps what repeats a thing in step with it, whoever changed it.</summary>
internal static class Repeats
{
    /// <summary>After the stamps: who made it is repeated too.</summary>
    public static void Write(ChangeTracker tracker)
    {
        foreach (var owner in tracker.Entries<IScoped>().Where(e => e.State is EntityState.Added or EntityState.Modified).ToList())
            foreach (var link in owner.Entity.Repeating) link.Repeat((AuditedEntity)(object)owner.Entity);
    }

    /// <summary>Of rows made without their owners: one read.</summary>
    public static async Task Complete(this DbContext db, IReadOnlyCollection<ListedRow> rows, CancellationToken ct)
    {
        if (rows.Count == 0) return;
        var ids = rows.Select(r => r.OwnerId).Distinct().ToList();
        var owners = await rows.First().Owners(db).IgnoreAutoIncludes().AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
        foreach (var row in rows) row.Repeat(owners[row.OwnerId]);
    }
}
