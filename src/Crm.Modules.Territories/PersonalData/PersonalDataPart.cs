using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Api;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Data;
using Crm.Modules.Territories.Exchanges;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.PersonalData;

/// <summary>What durations, people's requests and the register bring to the module.</summary>
internal sealed class PersonalDataPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<RetentionAppService>().AddScoped<RetentionJob>().AddScoped<Forgetting>().AddScoped<PersonReader>().AddScoped<PersonAppService>().AddScoped<PersonPages>()
            .AddScoped<RegisterAppService>().AddScoped<ExportLog>().AddScoped<IAfterGeography, RegisterStart>()
            .AddScoped<IRetentionWork, PastMerges>().AddScoped<IRetentionWork, InactiveContacts>().AddScoped<IRetentionWork, PastDrafts>().AddScoped<IRetentionWork, PastAudit>()
            .AddScoped<IRetentionWork, PastExports>().AddScoped<IRetentionWork, PastMails>().AddScoped<IRetentionWork, PastRequests>();
        foreach (var audience in Enum.GetValues<Audience>())
            services.AddScoped<IRetentionWork>(s => ExchangeRetention.Of(s.GetRequiredService<TerritoriesData>(), s.GetRequiredService<Forgetting>(), audience));
        foreach (var kind in Enum.GetValues<InteractionKind>())
            services.AddScoped<IRetentionWork>(s => ExchangeRetention.Of(s.GetRequiredService<TerritoriesData>(), s.GetRequiredService<Forgetting>(), kind));
    }

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => PersonalDataModel.Apply(model, context);

    public override void MapApi(RouteGroupBuilder api) => PersonalDataEndpoints.Map(api);

    public override void MapPages(IEndpointRouteBuilder routes) => PersonalDataEndpoints.MapPages(routes);

    public override void ConfigureJobs(JobCatalog jobs) => jobs.Every<RetentionJob>("conservation", "40 3 * * *");

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group("Données personnelles")
        .Add(TerritoriesPermissions.PersonalData.Requests, "Répondre à une personne : donner ou effacer ses données", DefaultRoles.Manager | DefaultRoles.National)
        .Add(TerritoriesPermissions.PersonalData.Retention, "Régler les durées de conservation", DefaultRoles.Administrator)
        .Add(TerritoriesPermissions.PersonalData.Register, "Lire le registre des traitements", DefaultRoles.CafAndNational | DefaultRoles.Administrator)
        .Add(TerritoriesPermissions.PersonalData.EditRegister, "Tenir le registre des traitements", DefaultRoles.Administrator)
        .Add(TerritoriesPermissions.PersonalData.Exports, "Voir qui a exporté quoi", DefaultRoles.National | DefaultRoles.Administrator);
}

/// <summary>A new installation starts with the proposals of the house.</summary>
internal sealed class RegisterStart(RegisterAppService register) : IAfterGeography
{
    public Task Run(CancellationToken ct) => register.Start(ct);
}
