using Crm.Foundation.Modularity;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Dashboards;
using Crm.Modules.Governance.Home;
using Crm.Modules.Governance.Members;
using Crm.Modules.Governance.Publications;
using Crm.Modules.Projects;

namespace Crm.Modules.Governance;

/// <summary>Bodies, members and shared dashboards, in rooms in a line: each knows those before it.</summary>
public sealed class GovernanceModule : PartedModule
{
    public override IReadOnlyList<Type> DependsOn => [typeof(ProjectsModule)];

    protected override IReadOnlyList<CrmModule> Parts { get; } =
        [new BodiesRoom(), new MembersRoom(), new DashboardsRoom(), new PublicationsRoom(), new HomeRoom()];
}
