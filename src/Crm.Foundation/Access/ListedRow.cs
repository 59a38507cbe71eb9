using Crm.Foundation.Entities;
using Microsoft.EntityFrameworkCore;

namespace Crm.Foundation.Access;

/// <summary>A link that repeats of its owner what is asked of many at once, so that the owners are not read. Written in the transaction of the
/// change.</summary>
public interface IRepeats
{
    void Repeat(AuditedEntity owner);
}

/// <summary>
/// A row of scope that repeats of its owner what lists keep and sort by, so that a page of a list is a walk of one index and its total a count of it (see
/// <c>ScopeWalk</c>).
/// </summary>
public abstract class ListedRow : ScopeRow, IRepeats
{
    public Audience Audience { get; private set; }
    public Guid CreatedBy { get; private set; }
    public DateTime? DeletedAt { get; private set; }

    /// <summary>Those whose rows these are, the trash included.</summary>
    internal abstract IQueryable<AuditedEntity> Owners(DbContext db);

    public void Repeat(AuditedEntity owner)
    {
        (Audience, CreatedBy, DeletedAt) = (((IHasAudience)owner).Audience, owner.CreatedBy, owner.DeletedAt);
        RepeatOwner(owner);
    }

    private protected abstract void RepeatOwner(AuditedEntity owner);
}

/// <inheritdoc/>
public abstract class ListedRow<TOwner> : ListedRow where TOwner : AuditedEntity, IHasAudience
{
    internal sealed override IQueryable<AuditedEntity> Owners(DbContext db) => db.Set<TOwner>().IgnoreQueryFilters();

    private protected sealed override void RepeatOwner(AuditedEntity owner) => RepeatKeys((TOwner)owner);

    /// <summary>What else this list keeps and sorts by.</summary>
    protected abstract void RepeatKeys(TOwner owner);
}
