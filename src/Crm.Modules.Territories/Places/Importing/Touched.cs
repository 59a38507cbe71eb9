using Crm.Foundation.Entities;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Importing;

/// <summary>Which things a batch really changes: a field or a link that differs from what is stored.</summary>
internal static class Touched
{
    public static HashSet<Guid> Ids(PlacesData data)
    {
        data.Context.ChangeTracker.DetectChanges();
        var changed = data.Context.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted);
        return [.. changed.Select(e => e.Entity is AuditedEntity thing ? thing.Id : e.Property(e.Metadata.FindPrimaryKey()!.Properties[0].Name) is { } key
            && key.Metadata.ClrType == typeof(Guid) ? (Guid)(e.State is EntityState.Deleted ? key.OriginalValue : key.CurrentValue)! : Guid.Empty)];
    }
}
