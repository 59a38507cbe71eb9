using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Events;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Foundation.NationalData;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Api;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>What duplicates and merges bring to the module.</summary>
internal sealed class MergePart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<IRecords, OrganisationRecords>().AddScoped<IRecords, ContactRecords>()
        .AddScoped<IMergeLinks>(s => new FunctionLinks(s.GetRequiredService<NetworkData>(), MergeKind.Organisation))
        .AddScoped<IMergeLinks>(s => new FunctionLinks(s.GetRequiredService<NetworkData>(), MergeKind.Contact))
        .AddScoped<IHandle<RecordChanged>, ChangedRecordsAreCompared>().AddScoped<DuplicateComparer>()
        .AddScoped<DuplicateAppService>().AddScoped<MergeAppService>().AddScoped<MergeReader>().AddScoped<FieldTexts>().AddScoped<MergePages>()
        .AddScoped<ITrashFollower, MergesForget>().AddScopeStays<MergeDepartment>("a deed of those who could see both records")
        .AddScoped<IDemoSeed, DemoDuplicates>().AddScoped<INationalDataPart, NationalDuplicates>();

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => MergeTables.Apply(model, context);

    public override void MapApi(RouteGroupBuilder api) => MergeEndpoints.Map(api);

    public override void MapPages(IEndpointRouteBuilder routes) => MergeEndpoints.MapPages(routes);

    public override void ConfigureJobs(JobCatalog jobs) => jobs.Every<DuplicateComparer>("doublons", "*/5 * * * *");

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group("Doublons")
        .Add(TerritoriesPermissions.Merges.Default, "Voir les doublons probables et les fusions", DefaultRoles.CafAndNational)
        .Add(TerritoriesPermissions.Merges.Edit, "Fusionner, annuler une fusion, écarter un doublon", DefaultRoles.Manager | DefaultRoles.National);
}
