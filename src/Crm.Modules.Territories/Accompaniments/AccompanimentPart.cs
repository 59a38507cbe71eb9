using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Accompaniments.Api;
using Crm.Modules.Territories.Accompaniments.Time;
using Crm.Modules.Territories.Accompaniments.Workloads;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Geography;
using Crm.Workbench.Documents;
using Crm.Workbench.Lists;
using Crm.Workbench.Notifications;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>What accompaniments bring to the module.</summary>
internal sealed class AccompanimentPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<AccompanimentSettings>().AddList(AccompanimentList.Definition).AddScoped<AccompanimentReader>().AddScoped<AccompanimentAppService>()
        .AddScoped<AccompanimentPlaces>().AddScoped<TimeEntryAppService>().AddScoped<TimeEntryReader>()
        .AddTelling<OfficersJoined, TellNewOfficers>().AddTelling<MissionMoved, TellOfficers>()
        .AddScoped<ITerritoryTabSource, AccompanimentTab>().AddScoped<ITimelineSource, AccompanimentTimeline>().AddScoped<IHomePanel, AccompanimentPanel>()
        .AddScoped<AccompanimentPages>().AddScoped<AccompanimentForms>().AddScoped<WorkloadReader>()
        .AddScoped<WorkloadExport>().AddScoped<TimeSpent>().AddScoped<IDemoSeed, DemoAccompaniments>()
        .AddScopeMove<AccompanimentDepartment>(db => db.Scoped<Accompaniment>().Where(a => a.TerritoryId != null)
            .Select(a => new Attached { OwnerId = a.Id, TerritoryId = a.TerritoryId!.Value }))
        .AddScopeMove<DocumentDepartment, AccompanimentDepartment>(db => db.Scoped<Document>()
            .Where(d => d.OwnerKind == AccompanimentNoun.Name).Select(d => new Owned { Id = d.Id, OwnerId = d.OwnerId }))
        .AddTrash(AccompanimentTrash.Kind).AddTrash(AccompanimentTrash.Time)
        .AddTrashLink<TimeEntry>(LinkFate.Goes, AccompanimentNoun.Name, t => t.AccompanimentId)
        .AddTrashLink<Accompaniment>(LinkFate.Keeps, TrashLink.AnyKind, a => a.DossierId);

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => AccompanimentTables.Apply(model, context);

    public override void MapApi(RouteGroupBuilder api) => AccompanimentEndpoints.Map(api);

    public override void MapPages(IEndpointRouteBuilder routes) => AccompanimentEndpoints.MapPages(routes);

    public override void ConfigureMenu(MenuBuilder menu) =>
        menu.Add(new MenuItem("Accompagnements", "/accompagnements", "route", 35, TerritoriesPermissions.Accompaniments.Default));

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group(TerritoriesPermissions.AccompanimentGroup)
        .Add(TerritoriesPermissions.Accompaniments.Default, "Lire les accompagnements", DefaultRoles.Workers)
        .Add(TerritoriesPermissions.Accompaniments.Edit, "Ouvrir, modifier et clore les accompagnements, y noter du temps", DefaultRoles.CafAndNational)
        .Add(TerritoriesPermissions.Accompaniments.Export, "Exporter les accompagnements", DefaultRoles.CafAndNational | DefaultRoles.Commissioner)
        .Add(TerritoriesPermissions.Accompaniments.Workload, "Voir la charge par personne et par Caf", DefaultRoles.Manager | DefaultRoles.National);
}
