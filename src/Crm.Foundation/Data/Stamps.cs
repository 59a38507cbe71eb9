using Crm.Foundation.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Crm.Foundation.Data;

/// <summary>Writes who and when, and a new concurrency stamp, on each save.</summary>
internal static class Stamps
{
    public static void Write(ChangeTracker tracker, Guid user, DateTime now)
    {
        foreach (var entry in tracker.Entries<AuditedEntity>())
        {
            if (entry.State is EntityState.Unchanged && OwnedRowsChanged(entry)) entry.State = EntityState.Modified;
            if (entry.State is EntityState.Added)
            {
                // A loader may say when and by whom the thing was really made.
                if (entry.Entity.CreatedAt == default) entry.Entity.CreatedAt = now;
                if (entry.Entity.CreatedBy == default) entry.Entity.CreatedBy = user;
                entry.Entity.Stamp = Guid.NewGuid();
            }
            else if (entry.State is EntityState.Modified)
            {
                entry.Entity.ChangedAt = now;
                entry.Entity.ChangedBy = user;
                entry.Entity.Stamp = Guid.NewGuid();
                if (entry.Property(e => e.DeletedAt).IsModified) entry.Entity.DeletedBy = entry.Entity.DeletedAt is null ? null : user;
            }
        }
    }

    /// <summary>A link added or removed is a change of the thing that holds it.</summary>
    private static bool OwnedRowsChanged(EntityEntry entry) => entry.Collections
        .Where(c => c.Metadata.TargetEntityType.FindPrimaryKey()!.Properties.Count > 1)
        .Any(c =>
            c.IsModified
            || (c.CurrentValue is { } rows && rows.Cast<object>().Any(r => entry.Context.Entry(r).State is EntityState.Added or EntityState.Modified)));
}
