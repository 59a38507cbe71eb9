using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Workbench.Access;
using Crm.Workbench.Imports.Api;
using Crm.Workbench.PersonalData;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.Imports;

/// <summary>What imports bring.</summary>
internal sealed class ImportPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<ImportCenter>().AddScoped<ImportReader>().AddScoped<ImportTools>().AddScoped<ImportColumns>().AddScoped<UploadedFiles>()
        .AddScoped<ImportSteps>().AddScoped<ImportJournal>().AddScoped<ImportUndoing>().AddScoped<UndoneThings>().AddScoped<ImportEnd>()
        .AddSingleton<ImportWorker>()
        .AddScoped<IForgets, ImportForgets>().AddScoped<IDemoSeed, DemoImports>()
        .AddScoped<ImportRescue>().AddScoped<ImportCleaning>()
        .AddScopeStays<ImportDepartment>("a deed: undone by who covers where it wrote")
        .AddTrash(new TrashOf<Import>(ImportNoun.Kind));

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => ImportTables.Apply(model, context);

    public override void MapApi(RouteGroupBuilder api) => ImportEndpoints.Map(api);

    public override void MapPages(IEndpointRouteBuilder routes) => ImportUrls.Map(routes);

    public override void ConfigureJobs(JobCatalog jobs) => jobs
        .Every<ImportRescue>("imports-reprise", "* * * * *").Every<ImportCleaning>("imports-nettoyage", "40 3 * * *");

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group("Imports")
        .Add(WorkbenchPermissions.Imports.Default, "Importer des fichiers", DefaultRoles.CafAndNational)
        .Add(WorkbenchPermissions.Imports.Undo, "Annuler un import entier", DefaultRoles.Manager | DefaultRoles.National);
}
