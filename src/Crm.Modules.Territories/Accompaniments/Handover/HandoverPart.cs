using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Accompaniments.Api;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Notifications;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Accompaniments.Handover;

/// <summary>What the handover brings to the module: the pack of a territory, and the transmission of what is open.</summary>
internal sealed class HandoverPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<HandoverPeople>().AddScoped<HandoverExchanges>().AddScoped<HandoverReader>().AddScoped<HandoverFiles>().AddScoped<TransmissionAppService>()
        .AddTelling<TerritoryHandedOver, TellSuccessor>()
        .AddScopeStays<TransmissionDepartment>("a deed of the Caf that handed over");

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => TransmissionTables.Apply(model, context);

    public override void MapApi(RouteGroupBuilder api) => HandoverEndpoints.Map(api);

    public override void MapPages(IEndpointRouteBuilder routes) => HandoverEndpoints.MapPages(routes);

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group(TerritoriesPermissions.AccompanimentGroup)
        .Add(TerritoriesPermissions.Handover.Default, "Ouvrir et télécharger les dossiers de passation", DefaultRoles.CafAndNational)
        .Add(TerritoriesPermissions.Handover.Transmit, "Transmettre à un collègue ce qu’un autre laisse ouvert sur un territoire",
            DefaultRoles.Manager | DefaultRoles.National);
}
