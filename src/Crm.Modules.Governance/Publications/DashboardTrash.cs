using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Dashboards;
using Crm.Workbench.Kinds;
using Crm.Workbench.Trash;

namespace Crm.Modules.Governance.Publications;

/// <summary>Dashboards in the trash, of bodies that are not. A published one stays, withdrawn or not: it was shown to a committee.</summary>
internal static class DashboardTrash
{
    public const string Key = "shared-dashboard";

    public static readonly TrashOf<SharedDashboard> Kind = new(new(Key, "Tableau partagé", "layout-dashboard", "/gouvernance/{parent}/tableaux/{id}"))
    {
        Permission = GovernancePermissions.Dashboards.Compose, Api = "shared-dashboards/{id}",
        Parent = d => d.BodyId, Title = _ => d => d.Title, Restore = (s, row, ct) => s.Of<DashboardAppService>().Restore(row.Id, ct),
        Read = s => OfLiveBodies(s.Of<PublicationsData>()),
    };

    private static IQueryable<SharedDashboard> OfLiveBodies(PublicationsData data) =>
        data.Dashboards.Where(d => data.Bodies.Any(b => b.Id == d.BodyId && b.DeletedAt == null));
}
