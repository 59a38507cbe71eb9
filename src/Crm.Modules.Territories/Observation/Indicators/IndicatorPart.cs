using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Api;
using Crm.Modules.Territories.Observation.Coverage;
using Crm.Modules.Territories.Places.Geography;
using Crm.Workbench.Imports;
using Crm.Workbench.Lists;
using Crm.Workbench.Notifications;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>What indicators bring to the module.</summary>
internal sealed class IndicatorPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<IndicatorAppService>().AddScoped<ValuePlaces>()
        .AddTelling<ValueProposed, TellDeciders>().AddTelling<ValueDecided, TellProposer>()
        .AddScoped<ValueAppService>().AddScoped<ValuePages>().AddScoped<IndicatorSeeder>()
        .AddScoped<IAfterGeography>(s => s.GetRequiredService<IndicatorSeeder>())
        .AddScoped<IndicatorBoards>().AddScoped<ITerritoryTabSource, IndicatorTab>().AddScoped<IndicatorStates>()
        .AddScopeMove<IndicatorValueDepartment>(db =>
            db.Scoped<IndicatorValue>().Select(v => new Attached { OwnerId = v.Id, TerritoryId = v.TerritoryId }))
        .AddScoped<IImporter, CoverageImporter>().AddScoped<IImporter, IndicatorValuesImporter>().AddList(ValueList.Definition)
        .AddScoped<IDemoSeed, DemoIndicators>()
        .AddTrash(IndicatorTrash.Values).AddTrash(IndicatorTrash.Kind)
        .AddTrashLink<IndicatorValue>(LinkFate.Keeps, IndicatorTrash.Key, v => v.IndicatorId);

    public override void MapApi(RouteGroupBuilder api)
    {
        IndicatorEndpoints.Map(api);
        IndicatorValueEndpoints.Map(api);
    }

    public override void MapPages(IEndpointRouteBuilder routes) => IndicatorValueEndpoints.MapPages(routes);

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => IndicatorTables.Apply(model, context);

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group("Indicateurs")
        .Add(TerritoriesPermissions.Indicators.Edit, "Définir les indicateurs", DefaultRoles.National)
        .Add(TerritoriesPermissions.IndicatorValues.Edit, "Proposer et corriger des valeurs", DefaultRoles.CafAndNational)
        .Add(TerritoriesPermissions.IndicatorValues.Validate, "Valider ou refuser les valeurs proposées", DefaultRoles.Manager | DefaultRoles.National)
        .Add(TerritoriesPermissions.IndicatorValues.Publish, "Publier des valeurs et importer les taux de couverture", DefaultRoles.National)
        .Add(TerritoriesPermissions.IndicatorValues.Export, "Exporter les valeurs", DefaultRoles.CafAndNational | DefaultRoles.Commissioner);
}
