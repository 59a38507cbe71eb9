using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Dashboards;
using Crm.Modules.Governance.Data;
using Crm.Modules.Governance.Members;
using Crm.Workbench.Trash;

namespace Crm.Modules.Governance.Bodies;

/// <summary>Bodies in the trash, and mandates and dashboards of those that are not. A published dashboard stays, withdrawn or not: it was shown to a
/// committee.</summary>
internal static class BodyTrash
{
    public const string Dashboard = "shared-dashboard";

    public static readonly TrashOf<SharedDashboard> Dashboards = new(Dashboard, "Tableau partagé", "layout-dashboard")
    {
        Permission = GovernancePermissions.Dashboards.Compose, Api = "shared-dashboards/{id}", Url = "/gouvernance/{parent}/tableaux/{id}",
        Parent = d => d.BodyId, Title = _ => d => d.Title, Restore = (s, row, ct) => s.Of<DashboardAppService>().Restore(row.Id, ct),
        Read = s => LiveDashboards(s.Of<GovernanceData>()),
    };

    public static readonly TrashOf<Member> Members = new("member", "Mandat", "users")
    {
        Permission = GovernancePermissions.Bodies.Edit, Api = "bodies/{parent}/members/{id}", Url = "/gouvernance/{parent}", Parent = m => m.BodyId,
        Title = _ => m => m.Name, Restore = (s, row, ct) => s.Of<MemberAppService>().Restore(row.Parent!.Value, row.Id, ct),
        Read = s => LiveMembers(s.Of<GovernanceData>()),
    };

    public static readonly TrashOf<Body> Bodies = new(BodyDossiers.KindName, "Instance", "gavel")
    {
        Permission = GovernancePermissions.Bodies.Edit, Api = "bodies/{id}", Url = "/gouvernance/{id}", Title = _ => b => b.Name,
        Read = s => s.Of<GovernanceData>().Bodies, Restore = (s, row, ct) => s.Of<BodyAppService>().Restore(row.Id, ct),
    };

    private static IQueryable<SharedDashboard> LiveDashboards(GovernanceData data) =>
        data.Dashboards.Where(d => data.Bodies.Any(b => b.Id == d.BodyId && b.DeletedAt == null));

    private static IQueryable<Member> LiveMembers(GovernanceData data) =>
        data.Members.Where(m => data.Bodies.Any(b => b.Id == m.BodyId && b.DeletedAt == null));
}
