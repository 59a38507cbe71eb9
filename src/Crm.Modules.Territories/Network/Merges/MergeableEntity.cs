using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>A record that may turn out to be another writing of one already there. Merged, it sleeps as it was, and comes back only by the undo.</summary>
internal abstract class MergeableEntity : AuditedEntity
{
    protected MergeableEntity() { }

    protected MergeableEntity(Guid id) : base(id) { }

    /// <summary>Where it went.</summary>
    public Guid? MergedInto { get; private set; }

    public void GoInto(Guid other, DateTime now)
    {
        if (other == Id) throw new BusinessException(MergeErrors.IntoItself);
        if (MergedInto is { } before) throw new BusinessException(MergeErrors.AlreadyMerged, 409).With("mergedInto", before);
        MergedInto = other;
        Delete(now);
    }

    public void ComeBack()
    {
        MergedInto = null;
        Restore();
    }

    public override void Delete(DateTime now)
    {
        base.Delete(now);
        Compare();
    }

    public override void Restore()
    {
        if (MergedInto is not null) throw new BusinessException(MergeErrors.RestoreByUndo, 409);
        base.Restore();
        Compare();
    }

    protected abstract MergeKind MergeKind { get; }

    /// <summary>What duplicates look at has changed.</summary>
    protected void Compare() => Raise(new RecordChanged(MergeKind, Id));
}
