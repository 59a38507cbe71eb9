using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Workbench.Access;
using Crm.Workbench.PersonalData.Api;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.PersonalData;

/// <summary>What durations, the register and the journal of exports bring.</summary>
internal sealed class PersonalDataPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<RetentionData>().AddSingleton<RetentionCatalog>().AddScoped<RetentionAppService>().AddScoped<RetentionJob>()
        .AddScoped<RegisterAppService>().AddScoped<ExportLog>().AddScoped<IAfterGeography, RegisterStart>().AddTrash(RegisterTrash.Kind)
        .AddRetention<PastDrafts>(TraceKinds.Drafts).AddRetention<PastAudit>(TraceKinds.Audit)
        .AddRetention<PastExports>(TraceKinds.Exports).AddRetention<PastMails>(TraceKinds.Mails);

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => PersonalDataTables.Apply(model);

    public override void MapApi(RouteGroupBuilder api) => PersonalDataEndpoints.Map(api);

    public override void MapPages(IEndpointRouteBuilder routes) => PersonalDataEndpoints.MapPages(routes);

    public override void ConfigureJobs(JobCatalog jobs) => jobs.Every<RetentionJob>("conservation", "40 3 * * *");

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group("Données personnelles")
        .Add(WorkbenchPermissions.PersonalData.Requests, "Répondre à une personne : donner ou effacer ses données",
            DefaultRoles.Manager | DefaultRoles.National)
        .Add(WorkbenchPermissions.PersonalData.Retention, "Régler les durées de conservation", DefaultRoles.Administrator)
        .Add(WorkbenchPermissions.PersonalData.Register, "Lire le registre des traitements", DefaultRoles.CafAndNational | DefaultRoles.Administrator)
        .Add(WorkbenchPermissions.PersonalData.EditRegister, "Tenir le registre des traitements", DefaultRoles.Administrator)
        .Add(WorkbenchPermissions.PersonalData.Exports, "Voir qui a exporté quoi", DefaultRoles.National | DefaultRoles.Administrator);
}

/// <summary>A new installation starts with the proposals of the house.</summary>
internal sealed class RegisterStart(RegisterAppService register) : IAfterGeography
{
    public Task Run(CancellationToken ct) => register.Start(ct);
}
