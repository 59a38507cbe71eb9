using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Modules.Territories.Observation.Indicators;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Home.Exports;

/// <summary>The lists of the module that the command line exports whole.</summary>
internal sealed class ExportsPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddExport<OrganisationReader, OrganisationLine>("organisations", "Organisations", TerritoriesPermissions.Network.Export,
                nameof(Organisation), NetworkLists.Organisations.Sheet, (r, p, ct) => r.Lines(new OrganisationFilter(), p, ct))
            .AddExport<ContactReader, ContactLine>("contacts", "Contacts", TerritoriesPermissions.Network.Export, nameof(Contact),
                NetworkLists.Contacts.Sheet, (r, p, ct) => r.Lines(new ContactFilter(), p, ct))
            .AddExport<FunctionReader, FunctionOutput>("fonctions", "Fonctions", TerritoriesPermissions.Network.Export, nameof(ContactFunction),
                FunctionExport.Columns, (r, p, ct) => r.List(new FunctionFilter(), p, ct))
            .AddExport<ExchangePages, InteractionLine>("echanges", "Échanges", TerritoriesPermissions.Interactions.Export, nameof(Interaction),
                ExchangeList.Definition.Sheet, (r, p, ct) => r.List(new InteractionFilter(), p, ct))
            .AddExport<TaskPages, TaskLine>("taches", "Suites à donner", TerritoriesPermissions.Interactions.Export, nameof(FollowUpTask),
                TaskList.Definition.Sheet, (r, p, ct) => r.List(new TaskFilter(), p, ct))
            .AddExport<AccompanimentReader, AccompanimentOutput>("accompagnements", "Accompagnements", TerritoriesPermissions.Accompaniments.Export,
                nameof(Accompaniment), AccompanimentList.Definition.Sheet, (r, p, ct) => r.List(new AccompanimentFilter(), p, ct))
            .AddExport<ValueAppService, ValueRow>("indicateurs", "Valeurs d’indicateurs", TerritoriesPermissions.IndicatorValues.Export,
                nameof(IndicatorValue), ValueList.Definition.Sheet, (r, p, ct) => r.List(new ValueFilter(), p, ct))
            .AddExport<TerritoryAppService, TerritoryRow>("territoires", "Territoires", null, nameof(Territory), TerritoryList.Definition.Sheet,
                (r, p, ct) => r.List(new TerritoryFilter(), p, ct));
    }

    public override void MapPages(IEndpointRouteBuilder routes) => ExportRoutes.MapPages(routes);
}
