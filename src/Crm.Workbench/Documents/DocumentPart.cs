using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Workbench.Lists;
using Crm.Workbench.Access;
using Crm.Workbench.Documents.Api;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.Documents;

/// <summary>What documents bring.</summary>
internal sealed class DocumentPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<DocumentsData>().AddScoped<DocumentOwners>().AddScoped<DocumentAppService>().AddScoped<DocumentReader>().AddScoped<DocumentPages>()
        .AddScoped<IAfterGeography, FirstCategories>().AddList(DocumentList.Definition)
        .AddTrash(DocumentTrash.Kind).AddScoped<ITrashFollower, DocumentsLeave>();

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => DocumentTables.Apply(model, context);

    public override void MapApi(RouteGroupBuilder api) => DocumentEndpoints.Map(api);

    public override void MapPages(IEndpointRouteBuilder routes) => DocumentEndpoints.MapPages(routes);

    public override void ConfigureMenu(MenuBuilder menu) =>
        menu.Add(new MenuItem("Documents", "/documents", "files", 38, WorkbenchPermissions.Documents.Default));

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group("Documents")
        .Add(WorkbenchPermissions.Documents.Default, "Lire les documents", DefaultRoles.Readers)
        .Add(WorkbenchPermissions.Documents.Edit, "Ajouter et modifier ses documents", DefaultRoles.CafAndNational | DefaultRoles.Commissioner)
        .Add(WorkbenchPermissions.Documents.Export, "Exporter les listes de documents", DefaultRoles.CafAndNational | DefaultRoles.Commissioner);
}
