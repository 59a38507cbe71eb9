using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Events;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Api;
using Crm.Modules.Territories.Contracts;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Documents;

/// <summary>What documents bring to the module.</summary>
internal sealed class DocumentPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<DocumentOwners>().AddScoped<DocumentAppService>().AddScoped<DocumentReader>().AddScoped<DocumentPages>().AddScoped<ExchangeDocuments>()
        .AddScoped<IHandle<InteractionRewritten>, DocumentsFollow>().AddScoped<ITerritoryMoves, DocumentsFollow>()
        .AddScoped<IAfterGeography, FirstCategories>().AddScoped<IAfterGeography, DocumentAdoption>()
        .AddScoped<ITerritoryTabSource, DocumentTab>().AddScoped<ISearchSource, DocumentSearch>().AddScoped<IDemoSeed, DemoDocuments>().AddScoped<IMergeLinks, DocumentLinks>();

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => DocumentModel.Apply(model, context);

    public override void MapApi(RouteGroupBuilder api)
    {
        DocumentEndpoints.Map(api);
        InteractionDocumentEndpoints.Map(api);
    }

    public override void MapPages(IEndpointRouteBuilder routes) => DocumentEndpoints.MapPages(routes);

    public override void ConfigureMenu(MenuBuilder menu) => menu.Add(new MenuItem("Documents", "/documents", "files", 38, TerritoriesPermissions.Documents.Default));

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group("Documents")
        .Add(TerritoriesPermissions.Documents.Default, "Lire les documents", DefaultRoles.Readers)
        .Add(TerritoriesPermissions.Documents.Edit, "Ajouter et modifier ses documents", DefaultRoles.CafAndNational | DefaultRoles.Commissioner)
        .Add(TerritoriesPermissions.Documents.Export, "Exporter les listes de documents", DefaultRoles.CafAndNational | DefaultRoles.Commissioner);
}
