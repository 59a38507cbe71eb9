using Crm.Modules.Governance.Bodies;

namespace Crm.Modules.Governance.Members;

/// <summary>A body that ever had a member stays.</summary>
internal sealed class MembersUseBody(MembersData data) : IBodyUse
{
    public Task<bool> Uses(Guid bodyId, CancellationToken ct) => data.HasMembers(bodyId, ct);
}
