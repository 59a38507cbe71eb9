using System.ComponentModel.DataAnnotations.Schema;

namespace Crm.Foundation.Entities;

/// <summary>Something that happened, handled in the same transaction.</summary>
public interface IDomainEvent;

/// <summary>Base of what has an identity. Two instances are the same when their ids are.</summary>
public abstract class Entity
{
    private readonly List<IDomainEvent> events = [];

    protected Entity() { }

    protected Entity(Guid id) => Id = id;

    public Guid Id { get; private set; }

    [NotMapped]
    internal IReadOnlyList<IDomainEvent> Events => events;

    protected void Raise(IDomainEvent happened) => events.Add(happened);

    internal void ForgetEvents() => events.Clear();
}
