using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Foundation.NationalData;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Api;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Demo;
using Crm.Modules.Territories.Network.Directory;
using Crm.Modules.Territories.Network.Documents;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Importers;
using Crm.Modules.Territories.Network.NationalData;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Workbench.Lists;
using Crm.Workbench.Documents;
using Crm.Workbench.Imports;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Network;

/// <summary>What organisations, contacts and their functions bring to the module.</summary>
internal sealed class NetworkPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<NetworkPlaces>().AddScoped<CommuneChoices>().AddScoped<ContactScopes>().AddScoped<INetwork, NetworkReader>()
        .AddScoped<OrganisationAppService>().AddScoped<OrganisationReader>()
        .AddScoped<ContactAppService>().AddScoped<ContactReader>().AddScoped<FunctionAppService>().AddScoped<FunctionReader>()
        .AddScoped<NetworkNow>().AddScoped<NetworkSheets>().AddScoped<NetworkForms>().AddScoped<CoverageReader>().AddScoped<RoleAppService>()
        .AddScoped<TerritoryPartners>().AddScoped<ITerritoryTabSource, TerritoryPartners>()
        .AddScopeMove<OrganisationsFollow>().AddScopeMove<ContactsFollow>()
        .AddScopeMove<DocumentDepartment, OrganisationDepartment>(db => db.Scoped<Document>().Where(d => d.OwnerKind == OwnerKinds.Organisation)
            .Select(d => new Owned { Id = d.Id, OwnerId = d.OwnerId }))
        .AddScoped<IDemoSeed, DemoNetwork>().AddScoped<INationalDataPart, NationalNetwork>()
        .AddScoped<IDocumentOwnerSource, OrganisationOwner>().AddScoped<IMergeLinks, DocumentLinks>()
        .AddScoped<IImporter, OrganisationsImporter>().AddScoped<IImporter, ContactsImporter>().AddList(NetworkLists.Organisations)
        .AddList(NetworkLists.Contacts)
        .AddTrash(NetworkTrash.Organisations).AddTrash(NetworkTrash.Contacts).AddTrash(NetworkTrash.Functions)
        .AddTrashLink<ContactFunction>(LinkFate.Goes, ContactNoun.Name, f => f.ContactId)
        .AddTrashLink<ContactFunction>(LinkFate.Goes, OwnerKinds.Organisation, f => f.OrganisationId);

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context)
    {
        NetworkTables.Apply(model, context);
        ContactTables.Apply(model, context);
    }

    public override void ConfigureMenu(MenuBuilder menu) =>
        menu.Add(new MenuItem("Réseau", "/reseau", "address-book", 25, TerritoriesPermissions.Network.Default));

    public override void MapApi(RouteGroupBuilder api)
    {
        OrganisationEndpoints.Map(api);
        ContactEndpoints.Map(api);
        FunctionEndpoints.Map(api);
    }

    public override void MapPages(IEndpointRouteBuilder routes) => NetworkRoutes.MapPages(routes);

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group("Réseau")
        .Add(TerritoriesPermissions.Network.Default, "Lire les organisations et les contacts", DefaultRoles.Workers)
        .Add(TerritoriesPermissions.Network.Edit, "Ajouter et modifier organisations, contacts et fonctions", DefaultRoles.CafAndNational)
        .Add(TerritoriesPermissions.Network.Export, "Exporter les organisations et les contacts", DefaultRoles.CafAndNational | DefaultRoles.Commissioner)
        .Add(TerritoriesPermissions.Network.Settings, "Tenir la liste des rôles et de ceux attendus par territoire", DefaultRoles.National);
}
