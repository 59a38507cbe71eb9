using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Api;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Documents;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Indicators;
using Crm.Modules.Territories.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Views;

/// <summary>What saved views, columns and selections bring to the module.</summary>
internal sealed class ViewPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<ListCatalog>().AddSingleton<BulkWords>().AddScoped<ViewAppService>().AddScoped<BulkDeeds>().AddScoped<BulkDeedCleaning>();
        services.AddSingleton(TaskList.Definition).AddSingleton(AccompanimentList.Definition).AddSingleton(ValueList.Definition).AddSingleton(DocumentList.Definition);
        services.AddScoped<TaskBulk>().AddScoped<AudienceBulk>().AddScoped<IBulkUndo>(s => s.GetRequiredService<AudienceBulk>()).AddScoped<IBulkUndo>(s => s.GetRequiredService<TaskBulk>());
        services.Configure<MvcOptions>(mvc => mvc.Filters.Add<OpensWithItsView>());
    }

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => ViewModel.Apply(model);

    public override void MapApi(RouteGroupBuilder api) => ViewEndpoints.Map(api);

    public override void MapPages(IEndpointRouteBuilder routes) => ViewEndpoints.MapPages(routes);

    public override void ConfigureJobs(JobCatalog jobs) => jobs.Every<BulkDeedCleaning>("actions-en-nombre", "40 3 * * *");

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group(TerritoriesPermissions.Group)
        .Add(TerritoriesPermissions.Views.Share, "Partager des vues de listes", DefaultRoles.CafAndNational);
}
