using Crm.Foundation.Data;
using Crm.Foundation.Entities;
using Crm.Foundation.Events;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>A name, number, address or function changed: the record is to be compared again.</summary>
internal sealed record RecordChanged(MergeKind Kind, Guid Id) : IDomainEvent;

/// <summary>Notes it in the same transaction; the comparison itself waits, so that a save stays quick and an import of thousands does not compare one by
/// one.</summary>
internal sealed class ChangedRecordsAreCompared(ModuleDbContext db, IClock clock) : IHandle<RecordChanged>
{
    public Task Handle(RecordChanged happened, CancellationToken ct)
    {
        db.Add(new ToCompare(clock.NewId(), happened.Kind, happened.Id));
        return Task.CompletedTask;
    }
}

/// <summary>A record that waits to be compared; several lines for one are one comparison.</summary>
internal sealed class ToCompare : Entity
{
    private ToCompare() { }

    public ToCompare(Guid id, MergeKind kind, Guid ownerId) : base(id) => (Kind, OwnerId) = (kind, ownerId);

    public MergeKind Kind { get; private set; }
    public Guid OwnerId { get; private set; }
}
