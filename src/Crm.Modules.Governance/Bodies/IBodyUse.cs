namespace Crm.Modules.Governance.Bodies;

/// <summary>What hangs on a body and keeps it from being deleted, told by the rooms after this one.</summary>
internal interface IBodyUse
{
    Task<bool> Uses(Guid bodyId, CancellationToken ct);
}
