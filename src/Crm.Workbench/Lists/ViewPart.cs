using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Workbench.Access;
using Crm.Workbench.Lists.Api;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.Lists;

/// <summary>What saved views, columns and selections bring.</summary>
internal sealed class ViewPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<ListsData>().AddScoped<ListExport>().AddSingleton<ListCatalog>().AddSingleton<BulkWords>().AddScoped<ViewAppService>()
            .AddScoped<BulkDeeds>().AddScoped<BulkDeedCleaning>().AddTrash(ViewTrash.Kind);
        services.Configure<MvcOptions>(mvc => mvc.Filters.Add<OpensWithItsView>());
    }

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => ViewTables.Apply(model);

    public override void MapApi(RouteGroupBuilder api) => ViewEndpoints.Map(api);

    public override void MapPages(IEndpointRouteBuilder routes) => ViewEndpoints.MapPages(routes);

    public override void ConfigureJobs(JobCatalog jobs) => jobs.Every<BulkDeedCleaning>("actions-en-nombre", "40 3 * * *");

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group(WorkbenchPermissions.ListsGroup)
        .Add(WorkbenchPermissions.Views.Share, "Partager des vues de listes", DefaultRoles.CafAndNational);
}
