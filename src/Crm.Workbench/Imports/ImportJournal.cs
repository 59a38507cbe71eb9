using Crm.Foundation.Data;
using Crm.Foundation.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Crm.Workbench.Imports;

/// <summary>Writes down what a batch does to each row, so that the whole import can be undone. Knows no importer: it reads the change tracker.</summary>
internal sealed class ImportJournal(ModuleDbContext db)
{
    private sealed record Seen(TouchKind Kind, AuditedEntity Owner, string Entity, string? Link, string? Key, string? Before);

    /// <summary>Saves the batch, then adds its journal to the caller's transaction.</summary>
    public async Task Save(Guid import, int line, CancellationToken ct)
    {
        db.ChangeTracker.DetectChanges();
        var things = db.ChangeTracker.Entries<AuditedEntity>().ToDictionary(e => e.Entity.Id);
        var seen = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .SelectMany(e => Look(e, things)).Distinct().ToList();
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        var seq = await db.Set<ImportTouch>().Where(t => t.ImportId == import).MaxAsync(t => (int?)t.Seq, ct) ?? 0;
        db.AddRange(seen.Select(s => new ImportTouch
        {
            ImportId = import, Seq = ++seq, Line = line, Kind = s.Kind, EntityId = s.Owner.Id, Entity = s.Entity, Link = s.Link, LinkKey = s.Key,
            Before = s.Before, Stamp = s.Owner.Stamp,
        }));
    }

    private static IEnumerable<Seen> Look(EntityEntry entry, Dictionary<Guid, EntityEntry<AuditedEntity>> things)
    {
        if (entry.Entity is AuditedEntity thing)
        {
            yield return entry.State is EntityState.Added ? new Seen(TouchKind.Created, thing, entry.Metadata.Name, null, null, null)
                : new Seen(TouchKind.Changed, thing, entry.Metadata.Name, null, null, TouchFields.Changed(entry));
            yield break;
        }
        // The links of a new thing go with it; what belongs to nothing (a referential) stays.
        if (OwnerOf(entry, things) is not { State: not EntityState.Added } owner) yield break;
        if (owner.State is EntityState.Unchanged) yield return new Seen(TouchKind.Changed, owner.Entity, owner.Metadata.Name, null, null, "{}");
        var (kind, before) = entry.State switch
        {
            EntityState.Added => (TouchKind.LinkAdded, null),
            EntityState.Deleted => (TouchKind.LinkRemoved, TouchFields.All(entry)),
            _ => (TouchKind.LinkChanged, TouchFields.Changed(entry)),
        };
        yield return new Seen(kind, owner.Entity, owner.Metadata.Name, entry.Metadata.Name, TouchFields.Key(entry), before);
    }

    /// <summary>The thing whose link this row is: the first part of a link's key names it.</summary>
    private static EntityEntry<AuditedEntity>? OwnerOf(EntityEntry link, Dictionary<Guid, EntityEntry<AuditedEntity>> things)
    {
        var first = link.Metadata.FindPrimaryKey()!.Properties[0];
        return first.ClrType == typeof(Guid) && link.Metadata.GetForeignKeys().Any(f => f.Properties[0] == first)
            ? things.GetValueOrDefault((Guid)(link.State is EntityState.Deleted ? link.Property(first.Name).OriginalValue
                : link.Property(first.Name).CurrentValue)!) : null;
    }
}
