using Crm.Foundation.Access;
using Crm.Modules.Governance.Contracts;

namespace Crm.Modules.Governance.Dashboards;

/// <summary>Who composes shared dashboards, and who publishes them.</summary>
internal static class DashboardWrites
{
    public static readonly Write Compose = new Write("dashboards.compose", "Tableaux partagés", "composer et supprimer")
        .By(GovernancePermissions.Dashboards.Compose, Whose.Scope);
    public static readonly Write Publish = new Write("dashboards.publish", "Tableaux partagés", "publier et retirer")
        .By(GovernancePermissions.Dashboards.Publish, Whose.Scope);
}
