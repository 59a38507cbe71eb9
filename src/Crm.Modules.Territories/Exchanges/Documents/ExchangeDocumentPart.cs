using Crm.Foundation.Data;
using Crm.Foundation.Events;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Api;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Documents;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Exchanges.Documents;

/// <summary>What documents of exchanges bring to the module.</summary>
internal sealed class ExchangeDocumentPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<ExchangeDocuments>().AddScoped<IDocumentOwnerSource, ExchangeOwner>()
        .AddScoped<IHandle<InteractionRewritten>, DocumentsFollow>()
        .AddScopeMove<DocumentDepartment, InteractionDepartment>(db => db.Scoped<Document>().Where(d => d.OwnerKind == OwnerKinds.Interaction)
            .Select(d => new Owned { Id = d.Id, OwnerId = d.OwnerId }))
        .AddScoped<IAfterGeography, DocumentAdoption>()
        .AddTrashLink<InteractionDocument>(LinkFate.Goes, OwnerKinds.Interaction, d => d.InteractionId)
        .AddTrashLink<InteractionDocument>(LinkFate.Goes, DocumentNoun.Name, d => d.Id);

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => InteractionDocumentTables.Apply(model);

    public override void MapApi(RouteGroupBuilder api) => InteractionDocumentEndpoints.Map(api);
}
