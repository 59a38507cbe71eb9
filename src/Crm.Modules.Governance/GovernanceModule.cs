using Crm.Foundation.Modularity;
using Crm.Modules.Projects;

namespace Crm.Modules.Governance;

/// <summary>Bodies, members and shared dashboards.</summary>
public sealed class GovernanceModule : CrmModule
{
    public override IReadOnlyList<Type> DependsOn => [typeof(ProjectsModule)];
}
