using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Geography;
using Crm.Workbench.Documents;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Places.Documents;

/// <summary>What documents of territories bring to the module.</summary>
internal sealed class TerritoryDocumentPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<IDocumentOwnerSource, TerritoryOwner>().AddScoped<ITerritoryTabSource, DocumentTab>()
        .AddScoped<IDemoSeed, DemoDocuments>().AddScopeMove<DocumentDepartment>(db => db.Scoped<Document>().Where(d => d.OwnerKind == OwnerKinds.Territory)
            .Select(d => new Attached { OwnerId = d.Id, TerritoryId = d.OwnerId }));
}
