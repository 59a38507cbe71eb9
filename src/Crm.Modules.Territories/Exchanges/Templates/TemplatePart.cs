using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Api;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Exchanges.Templates;

/// <summary>What templates of exchanges bring to the module.</summary>
internal sealed class TemplatePart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddScoped<TemplateAppService>().AddScoped<IAfterGeography, FirstTemplates>()
            .AddTrash(TemplateTrash.Kind).AddScopeStays<TemplateDepartment>("of the Caf that keeps them");

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => TemplateTables.Apply(model, context);

    public override void MapApi(RouteGroupBuilder api) => TemplateEndpoints.Map(api);

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group("Modèles d’échange")
        .Add(TerritoriesPermissions.Templates.Default, "Tenir les modèles d’échange de sa Caf", DefaultRoles.CafAndNational)
        .Add(TerritoriesPermissions.Templates.National, "Tenir les modèles nationaux", DefaultRoles.National);
}
