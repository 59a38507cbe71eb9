using Crm.Foundation.Access;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Contracts;
using Crm.Web.Composition;

namespace Crm.Web.Imports;

/// <summary>What imports bring to the host.</summary>
internal static class ImportPart
{
    public static void Add(IServiceCollection services) => services
        .AddScoped<ImportCenter>().AddScoped<ImportReader>().AddScoped<ImportTools>().AddScoped<ImportColumns>().AddScoped<UploadedFiles>()
        .AddScoped<ImportSteps>().AddScoped<ImportJournal>().AddScoped<ImportUndoing>().AddScoped<UndoneThings>().AddScoped<ImportEnd>().AddSingleton<ImportWorker>()
        .AddScoped<IForgets, ImportForgets>().AddScoped<IDemoSeed, DemoImports>().AddScoped<ImportRescue>().AddScoped<ImportCleaning>().AddScoped<ImportCommand>().AddScoped<ExportCommand>().AddScoped<CommandAccount>().AddScoped<INotifiedThings, NotifiedImports>();

    public static void Define(PermissionCatalog permissions) => permissions.Group("Imports")
        .Add(WebPermissions.Imports, "Importer des fichiers", DefaultRoles.CafAndNational)
        .Add(WebPermissions.UndoImports, "Annuler un import entier", DefaultRoles.Manager | DefaultRoles.National);

    public static void Schedule(JobCatalog jobs) => jobs.Every<ImportRescue>("imports-reprise", "* * * * *").Every<ImportCleaning>("imports-nettoyage", "40 3 * * *");
}
