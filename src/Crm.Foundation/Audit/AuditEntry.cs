using Crm.Foundation.Entities;

namespace Crm.Foundation.Audit;

/// <summary>One change of one thing: who, when, and each field's old and new value as JSON.</summary>
public sealed class AuditEntry : Entity
{
    private AuditEntry() { }

    internal AuditEntry(Guid id, DateTime at, Guid userId, string userName, string kind, Guid? entityId, string action, string changes) : base(id)
    {
        (At, UserId, UserName, Kind, EntityId, Action, Changes) = (at, userId, userName, kind, entityId, action, changes);
    }

    public DateTime At { get; private set; }
    public Guid UserId { get; private set; }
    public string UserName { get; private set; } = "";
    public string Kind { get; private set; } = "";
    public Guid? EntityId { get; private set; }

    /// <summary>Created, Changed, Deleted, Restored, Exported or the name of another deed.</summary>
    public string Action { get; private set; } = "";

    /// <summary><c>{"field":[old,new]}</c></summary>
    public string Changes { get; private set; } = "{}";
}

/// <summary>Fields left out of the trail: secrets and machine columns.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class NotAuditedAttribute : Attribute;
