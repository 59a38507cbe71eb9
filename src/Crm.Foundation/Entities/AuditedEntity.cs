using Crm.Foundation.Errors;

namespace Crm.Foundation.Entities;

/// <summary>Knows who made it, who changed it, and refuses to be changed from a stale copy. Stamps are written on save.</summary>
public abstract class AuditedEntity : Entity, ISoftDelete
{
    protected AuditedEntity() { }

    protected AuditedEntity(Guid id) : base(id) { }

    public DateTime CreatedAt { get; internal set; }
    public Guid CreatedBy { get; internal set; }
    public DateTime? ChangedAt { get; internal set; }
    public Guid? ChangedBy { get; internal set; }
    public DateTime? DeletedAt { get; private set; }
    public Guid? DeletedBy { get; internal set; }

    /// <summary>Changes at each save; the API shows it as ETag.</summary>
    public Guid Stamp { get; internal set; }

    /// <summary>Refuses a change prepared on another version; null means the caller accepts any version.</summary>
    public void MustBe(Guid? stamp)
    {
        if (stamp is { } expected && expected != Stamp) throw CoreErrors.StaleObject();
    }

    public virtual void Delete(DateTime now) => DeletedAt ??= now;

    public virtual void Restore() => DeletedAt = null;
}

/// <summary>Deleted rows stay for 30 days and can be restored.</summary>
public interface ISoftDelete
{
    DateTime? DeletedAt { get; }
}
