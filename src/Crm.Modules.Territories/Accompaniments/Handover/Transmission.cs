using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Accompaniments.Handover;

/// <summary>What a colleague left open on a territory, given to another in one step; what went is kept, so that it can come back.</summary>
internal sealed class Transmission : AuditedEntity, IScoped<TransmissionDepartment>
{
    public const int UndoDays = 30;

    private readonly List<TransmissionDepartment> scopeRows = [];
    private readonly List<TransmittedThing> things = [];

    private Transmission() { }

    public Transmission(Guid id, TerritoryCard territory, Guid leaver, Guid successor) : base(id)
    {
        new InputErrors().When(leaver == successor, "to", HandoverErrors.SamePerson).ThrowIfAny();
        (TerritoryId, Leaver, Successor) = (territory.Id, leaver, successor);
        scopeRows.Become(territory.Departments);
        Raise(new TerritoryHandedOver(this, territory.Name));
    }

    public Guid TerritoryId { get; private set; }
    public Guid Leaver { get; private set; }
    public Guid Successor { get; private set; }
    public int Tasks { get; private set; }
    public int Missions { get; private set; }
    public int Silences { get; private set; }
    public DateTime? UndoneAt { get; private set; }

    [NotAudited]
    public IReadOnlyCollection<TransmittedThing> Things => things;
    public IReadOnlyCollection<TransmissionDepartment> ScopeRows => scopeRows;

    public void Gave(ThingKind kind, Guid thing, bool wasInCharge = false)
    {
        things.Add(new TransmittedThing(Id, kind, thing, wasInCharge));
        if (kind is ThingKind.Task) Tasks++;
        if (kind is ThingKind.Mission) Missions++;
        if (kind is ThingKind.Silence) Silences++;
    }

    public void Undo(DateTime now)
    {
        if (UndoneAt is not null) throw new BusinessException(HandoverErrors.AlreadyUndone);
        if (CreatedAt < now.AddDays(-UndoDays)) throw new BusinessException(HandoverErrors.UndoTooLate).With("days", UndoDays);
        UndoneAt = now;
    }
}
