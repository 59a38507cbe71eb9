using Crm.Modules.Governance.Bodies;

namespace Crm.Modules.Governance.Dashboards;

/// <summary>A body for which something is composed stays.</summary>
internal sealed class DashboardsUseBody(DashboardsData data) : IBodyUse
{
    public Task<bool> Uses(Guid bodyId, CancellationToken ct) => data.HasDashboards(bodyId, ct);
}
