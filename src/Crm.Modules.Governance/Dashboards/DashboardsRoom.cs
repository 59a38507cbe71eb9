using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Contracts;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Governance.Dashboards;

/// <summary>What the Caf composes for a body: drafts, which nobody else reads. How they are found and published is the next room's.</summary>
internal sealed class DashboardsRoom : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<DashboardsData>().AddScoped<IBodyUse, DashboardsUseBody>()
        .AddTrashLink<SharedDashboard>(LinkFate.Keeps, BodyNoun.Name, d => d.BodyId);

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => DashboardTables.Apply(model, context);

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group(GovernancePermissions.Group)
        .Add(GovernancePermissions.Dashboards.Default, "Lire les tableaux publiés", DefaultRoles.Readers)
        .Add(GovernancePermissions.Dashboards.Compose, "Composer les tableaux partagés", DefaultRoles.CafAndNational)
        .Add(GovernancePermissions.Dashboards.Publish, "Publier et retirer les tableaux partagés", DefaultRoles.Manager | DefaultRoles.National);
}
