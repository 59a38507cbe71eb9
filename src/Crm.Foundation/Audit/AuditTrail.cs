using System.Reflection;
using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Entities;
using Crm.Foundation.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Crm.Foundation.Audit;

/// <summary>Writes one entry per changed entity, in the same transaction as the change.</summary>
internal static class AuditTrail
{
    private static readonly HashSet<string> Machinery =
        [nameof(AuditedEntity.Stamp), nameof(AuditedEntity.ChangedAt), nameof(AuditedEntity.ChangedBy), nameof(AuditedEntity.CreatedAt),
            nameof(AuditedEntity.CreatedBy), nameof(AuditedEntity.DeletedBy), nameof(Entity.Id)];

    public static void Write(ModuleDbContext db, ICurrentUser user, IClock clock)
    {
        var changed = db.ChangeTracker.Entries<AuditedEntity>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Where(e => e.Metadata.ClrType.GetCustomAttribute<NotAuditedAttribute>() is null)
            .ToList();
        foreach (var entry in changed)
            db.Add(new AuditEntry(clock.NewId(), clock.Now, user.Id, user.Name, entry.Metadata.ClrType.Name, entry.Entity.Id,
                ActionOf(entry), ChangesOf(entry)));
    }

    private static string ActionOf(EntityEntry<AuditedEntity> entry)
    {
        if (entry.State is EntityState.Added) return "Created";
        if (entry.State is EntityState.Deleted) return "Deleted";
        var deleted = entry.Property(e => e.DeletedAt);
        return !deleted.IsModified ? "Changed" : deleted.CurrentValue is null ? "Restored" : "Deleted";
    }

    private static string ChangesOf(EntityEntry<AuditedEntity> entry)
    {
        var fields = entry.Properties
            .Where(p => !Machinery.Contains(p.Metadata.Name) && p.Metadata.PropertyInfo?.GetCustomAttribute<NotAuditedAttribute>() is null)
            .Where(p => !p.Metadata.GetAnnotations().Any(a => a.Name == ModelConventions.SearchColumn))
            .Where(p => entry.State is EntityState.Added ? p.CurrentValue is not null : p.IsModified && !Equals(p.OriginalValue, p.CurrentValue))
            .ToDictionary(p => p.Metadata.Name, p => new[] { entry.State is EntityState.Added ? null : Readable(p.OriginalValue), Readable(p.CurrentValue) });
        return JsonSerializer.Serialize(fields);
    }

    private static object? Readable(object? value) => value is Enum e ? e.ToString() : value;
}
