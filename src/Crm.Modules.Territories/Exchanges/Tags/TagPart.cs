using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Api;
using Crm.Modules.Territories.Exchanges.Demo;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Exchanges.Tags;

/// <summary>What tags bring to the module.</summary>
internal sealed class TagPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddScoped<TagBook>().AddScoped<RetagAppService>().AddScoped<TagAppService>().AddScoped<RetagCleaning>().AddScoped<IDemoSeed, DemoTags>()
        .AddScopeStays<TagDepartment>("of people, not of places")
        .AddTrash(TagTrash.Kind).AddTrashLink<InteractionTag>(LinkFate.Goes, TagTrash.Key, t => t.TagId);

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => TagTables.Apply(model, context);

    public override void MapApi(RouteGroupBuilder api) => TagEndpoints.Map(api);

    public override void ConfigureJobs(JobCatalog jobs) => jobs.Every<RetagCleaning>("etiquettes", "40 3 * * *");

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group("Étiquettes et modèles")
        .Add(TerritoriesPermissions.Tags.Default, "Poser des étiquettes et tenir les siennes", DefaultRoles.CafAndNational | DefaultRoles.Commissioner)
        .Add(TerritoriesPermissions.Tags.Share, "Tenir les étiquettes partagées de sa Caf", DefaultRoles.Caf)
        .Add(TerritoriesPermissions.Tags.National, "Tenir les étiquettes nationales", DefaultRoles.National);
}
