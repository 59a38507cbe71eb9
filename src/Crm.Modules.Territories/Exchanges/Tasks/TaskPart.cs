using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Api;
using Crm.Modules.Territories.Places.Geography;
using Crm.Workbench.Documents;
using Crm.Workbench.Lists;
using Crm.Workbench.Notifications;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>What follow-up tasks bring to the module.</summary>
internal sealed class TaskPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<TaskAppService>().AddScoped<TaskPages>().AddList(TaskList.Definition).AddScoped<TaskBulk>()
        .AddScoped<IBulkUndo>(s => s.GetRequiredService<TaskBulk>())
        .AddTelling<TaskAssigned, TellAssignee>()
        .AddScopeMove<TaskDepartment>(db => db.Set<TaskTerritory>().Select(p => new Attached { OwnerId = p.TaskId, TerritoryId = p.TerritoryId }))
        .AddTrash(TaskTrash.Kind).AddTrashLink<FollowUpTask>(LinkFate.Freed, OwnerKinds.Interaction, t => t.InteractionId);

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => FollowUpTaskTables.Apply(model, context);

    public override void MapApi(RouteGroupBuilder api) => TaskEndpoints.Map(api);

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group(TerritoriesPermissions.Group)
        .Add(TerritoriesPermissions.Tasks.Default, "Lire les suites à donner", DefaultRoles.Workers)
        .Add(TerritoriesPermissions.Tasks.Edit, "Faire, reporter et confier les suites à donner", DefaultRoles.CafAndNational | DefaultRoles.Commissioner)
        .Add(TerritoriesPermissions.Tasks.EditAny, "Modifier et supprimer les suites des collègues", DefaultRoles.Manager | DefaultRoles.National);
}
