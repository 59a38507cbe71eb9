using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Foundation.Modularity;
using Crm.Foundation.NationalData;
using Crm.Modules.Governance.Api;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Dashboards;
using Crm.Modules.Governance.Data;
using Crm.Modules.Governance.Demo;
using Crm.Modules.Governance.Members;
using Crm.Modules.Governance.NationalData;
using Crm.Modules.Governance.Publications;
using Crm.Modules.Projects;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Lists;
using Crm.Workbench.Notifications;
using Crm.Workbench.Search;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Governance;

/// <summary>Bodies, members and shared dashboards.</summary>
public sealed class GovernanceModule : CrmModule
{
    public override IReadOnlyList<Type> DependsOn => [typeof(ProjectsModule)];

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddExport("instances", "Instances", GovernancePermissions.Bodies.ReadAll, async (s, ct) =>
            ExportSheet.Of(await s.GetRequiredService<ListExport>()
            .All(nameof(Body), null, null, p => s.GetRequiredService<BodyAppService>().List(new BodyFilter(), p, ct), ct), BodyExport.Bodies))
        .AddScoped<GovernanceData>().AddSingleton(BodyLists.Bodies).AddScoped<INameSource, BodyNames>().AddScoped<INotifiedThings, PublicationsInNews>()
        .AddScoped<BodyFileAppService>()
        .AddScoped<BodyAppService>().AddScoped<MemberAppService>().AddScoped<DashboardAppService>()
        .AddScoped<SnapshotBuilder>().AddScoped<PublicationAppService>().AddScoped<PublicationNews>().AddScoped<ComposerAppService>()
        .AddScoped<TerritoryBodies>()
        .AddScoped<IAfterGeography, CdsfOpening>().AddScoped<ISearchSource, BodySearch>().AddScoped<ITimelineSource, PublicationTimeline>()
        .AddScoped<ITerritoryTabSource>(s => s.GetRequiredService<TerritoryBodies>())
        .AddScoped<IHomePanel, MyCommittee>().AddScoped<IDossierSource, BodyDossiers>()
        .AddScoped<IDemoSeed, DemoMembers>().AddScoped<IDemoSeed, DemoDashboards>().AddScoped<INationalDataPart, NationalMembers>()
        .AddTrash(BodyTrash.Dashboards).AddTrash(BodyTrash.Members).AddTrash(BodyTrash.Bodies)
        .AddTrashLink<Member>(LinkFate.Goes, BodyDossiers.KindName, m => m.BodyId)
        .AddTrashLink<SharedDashboard>(LinkFate.Keeps, BodyDossiers.KindName, d => d.BodyId)
        .AddTrashLink<Publication>(LinkFate.Keeps, BodyDossiers.KindName, p => p.BodyId)
        .AddTrashLink<Publication>(LinkFate.Keeps, BodyTrash.Dashboard, p => p.DashboardId);

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context)
    {
        BodyModel.Apply(model, context);
        MemberModel.Apply(model, context);
        DashboardModel.Apply(model, context);
        PublicationModel.Apply(model, context);
    }

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group(GovernancePermissions.Group)
        .Add(GovernancePermissions.Bodies.Default, "Voir les instances et leurs membres", DefaultRoles.Readers)
        .Add(GovernancePermissions.Bodies.ReadAll, "Voir toutes les instances de son périmètre, pas seulement celles où l'on siège",
            DefaultRoles.CafAndNational | DefaultRoles.Commissioner)
        .Add(GovernancePermissions.Bodies.Edit, "Tenir les instances et les mandats", DefaultRoles.Caf)
        .Add(GovernancePermissions.Dashboards.Default, "Lire les tableaux publiés", DefaultRoles.Readers)
        .Add(GovernancePermissions.Dashboards.Compose, "Composer les tableaux partagés", DefaultRoles.CafAndNational)
        .Add(GovernancePermissions.Dashboards.Publish, "Publier et retirer les tableaux partagés", DefaultRoles.Manager | DefaultRoles.National);

    public override void ConfigureMenu(MenuBuilder menu) =>
        menu.Add(new MenuItem("Gouvernance", "/gouvernance", "gavel", 50, GovernancePermissions.Bodies.Default));

    public override void MapApi(RouteGroupBuilder api)
    {
        BodyEndpoints.Map(api);
        MemberEndpoints.Map(api);
        DashboardEndpoints.Map(api);
        PublicationEndpoints.Map(api);
    }

    public override void MapPages(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/gouvernance/export",
            async (BodyAppService s, ListExport export, [AsParameters] BodyFilter f, string? sort, string? format, CancellationToken ct) =>
            await TabularWriter.File(await export.All(nameof(Body), f, sort, p => s.List(f, p, ct), ct), BodyExport.Bodies, "instances", format))
                .Requires(GovernancePermissions.Bodies.ReadAll).ExcludeFromDescription();
        routes.MapGet("/gouvernance/{id:guid}/membres/export",
            async (MemberAppService s, ListExport export, Guid id, [AsParameters] MemberFilter f, string? sort, string? format, CancellationToken ct) =>
            await TabularWriter.File(await export.All(nameof(Member), f, sort, p => s.List(id, f, p, ct), ct), BodyExport.Members, "membres", format))
                .Requires(GovernancePermissions.Bodies.ReadAll).ExcludeFromDescription();
    }
}
