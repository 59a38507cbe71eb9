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
        services.AddExport("organisations", "Organisations", TerritoriesPermissions.Network.Export, async (s, ct) =>
            ExportSheet.Of(await Get<OrganisationReader>(s).Export(new OrganisationFilter(), null, ct), NetworkLists.Organisations.Sheet))
            .AddExport("contacts", "Contacts", TerritoriesPermissions.Network.Export, async (s, ct) =>
                ExportSheet.Of(await Get<ContactReader>(s).Export(new ContactFilter(), null, ct), NetworkLists.Contacts.Sheet))
            .AddExport("fonctions", "Fonctions", TerritoriesPermissions.Network.Export, async (s, ct) =>
                ExportSheet.Of(await All(s, nameof(ContactFunction), p => Get<FunctionReader>(s).List(new FunctionFilter(), p, ct),
                ct), FunctionExport.Columns))
            .AddExport("echanges", "Échanges", TerritoriesPermissions.Interactions.Export, async (s, ct) =>
                ExportSheet.Of(await Get<ExchangePages>(s).Export(new InteractionFilter(), null, ct), ExchangeList.Definition.Sheet))
            .AddExport("taches", "Suites à donner", TerritoriesPermissions.Interactions.Export, async (s, ct) =>
                ExportSheet.Of(await All(s, nameof(FollowUpTask), p => Get<TaskPages>(s).List(new TaskFilter(), p, ct), ct), TaskList.Definition.Sheet))
            .AddExport("accompagnements", "Accompagnements", TerritoriesPermissions.Accompaniments.Export, async (s, ct) =>
                ExportSheet.Of(await Get<AccompanimentExport>(s).Rows(new AccompanimentFilter(), null, ct), AccompanimentList.Definition.Sheet))
            .AddExport("indicateurs", "Valeurs d’indicateurs", TerritoriesPermissions.IndicatorValues.Export, async (s, ct) =>
                ExportSheet.Of(await Get<ValuePages>(s).Export(new ValueFilter(), null, ct), ValueList.Definition.Sheet))
            .AddExport("territoires", "Territoires", null, async (s, ct) =>
                ExportSheet.Of(await Get<TerritoryAppService>(s).All(new TerritoryFilter(), null, ct), TerritoryList.Definition.Sheet));
    }

    public override void MapPages(IEndpointRouteBuilder routes) => ExportRoutes.MapPages(routes);

    private static T Get<T>(IServiceProvider services) where T : notnull => services.GetRequiredService<T>();

    private static Task<IReadOnlyList<T>> All<T>(IServiceProvider services, string kind, Func<PageRequest, Task<Page<T>>> list, CancellationToken ct) =>
        Get<ListExport>(services).All(kind, null, null, list, ct);
}
