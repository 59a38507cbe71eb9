using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Workbench.Persons;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>A département in which an exchange is in scope, as its lists walk it.</summary>
internal sealed class InteractionDepartment : ListedRow<Interaction>
{
    public DateOnly Date { get; private set; }
    public InteractionKind Kind { get; private set; }

    protected override void RepeatKeys(Interaction owner) => (Date, Kind) = (owner.Date, owner.Kind);
}

/// <summary>A territory an exchange is about. It repeats what a story and the figures of a territory ask, so that each is one walk of an index.</summary>
internal sealed class InteractionTerritory(Guid interactionId, Guid territoryId) : IRepeats
{
    public Guid InteractionId { get; private set; } = interactionId;
    public Guid TerritoryId { get; private set; } = territoryId;
    public DateOnly Date { get; private set; }
    public int? DurationMinutes { get; private set; }
    public Audience Audience { get; private set; }
    public Guid CreatedBy { get; private set; }
    public DateTime? DeletedAt { get; private set; }

    public void Repeat(AuditedEntity owner)
    {
        var exchange = (Interaction)owner;
        (Date, DurationMinutes, Audience) = (exchange.Date, exchange.DurationMinutes, exchange.Audience);
        (CreatedBy, DeletedAt) = (exchange.CreatedBy, exchange.DeletedAt);
    }
}

/// <summary>A colleague who was expected.</summary>
internal sealed class InteractionUser(Guid interactionId, Guid userId)
{
    public Guid InteractionId { get; private set; } = interactionId;
    public Guid UserId { get; private set; } = userId;
    public Presence Presence { get; private set; }

    internal void Was(Presence presence) => Presence = presence;
}

/// <summary>A contact who was expected.</summary>
internal sealed class InteractionContact(Guid interactionId, Guid contactId)
{
    public Guid InteractionId { get; private set; } = interactionId;
    public Guid ContactId { get; private set; } = contactId;
    public Presence Presence { get; private set; }

    internal void Was(Presence presence) => Presence = presence;
}

/// <summary>Colleagues not named before are among the people of an exchange.</summary>
internal sealed record ColleaguesNamed(Guid InteractionId, string Subject, IReadOnlyCollection<Guid> Colleagues) : IDomainEvent;
