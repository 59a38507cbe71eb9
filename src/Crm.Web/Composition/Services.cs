using System.Text.Json;
using System.Text.Json.Serialization;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Audit;
using Crm.Foundation.Events;
using Crm.Foundation.Files;
using Crm.Foundation.Jobs;
using Crm.Foundation.Localization;
using Crm.Foundation.Modularity;
using Crm.Foundation.Time;
using Crm.Web.Accounts;
using Crm.Web.Database;
using Crm.Web.Jobs;
using Crm.Web.Security;
using Crm.Workbench.Access;
using Crm.Workbench.PersonalData;

namespace Crm.Web.Composition;

/// <summary>Everything the container holds, module by module.</summary>
internal static class Services
{
    public static void AddCrm(this WebApplicationBuilder builder, ModuleCatalog modules)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        var database = DatabaseOptions.From(configuration, builder.Environment.ContentRootPath);
        services.AddSingleton(modules).AddSingleton(new Texts(modules.Assemblies)).AddSingleton<Problems>();
        services.AddFoundation(modules, database).AddSingleton(DevelopmentTime.From(configuration, builder.Environment));
        services.AddDatabase(database).AddAccounts(builder.Environment).AddCrmJobs(database);
        services.AddSecurity(builder.Environment, configuration, database);
        services.AddWeb();
        services.AddAutoMapper(c => c.LicenseKey = configuration["AutoMapper:LicenseKey"], modules.Assemblies);
        foreach (var module in modules.All) module.ConfigureServices(services, configuration);
        Settings.Check(configuration, services.RetentionKeys());
    }

    private static IServiceCollection AddFoundation(this IServiceCollection services, ModuleCatalog modules, DatabaseOptions database)
    {
        var (permissions, menu, jobs) = (new PermissionCatalog(), new MenuBuilder(), new JobCatalog());
        foreach (var module in modules.All)
        {
            module.DefinePermissions(permissions);
            module.ConfigureMenu(menu);
            module.ConfigureJobs(jobs);
        }
        services.AddSingleton(permissions).AddSingleton<WriteCatalog>().AddSingleton(menu).AddSingleton(jobs).AddScoped<IMenu, Menu>();
        services.AddSingleton<IClock, Clock>();
        services.AddSingleton(new DataFolder(database.DataDirectory)).AddSingleton(new AttachmentStore(Path.Combine(database.DataDirectory, "attachments")));
        return services.AddScoped<EventDispatcher>().AddScoped<Outbox>().AddScoped<OutboxJob>().AddScoped<CreateOnce>().AddScoped<AuditLog>();
    }

    private static void AddWeb(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(o =>
        {
            o.SerializerOptions.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
            o.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            o.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        });
        services.AddRazorPages(o => o.Conventions.ConfigureFilter(new Microsoft.AspNetCore.Mvc.AutoValidateAntiforgeryTokenAttribute()));
        // The server checks and shows its own errors; a second set of messages in attributes would only weigh.
        services.Configure<Microsoft.AspNetCore.Mvc.MvcViewOptions>(o => o.HtmlHelperOptions.ClientValidationEnabled = false);
        // Accents are letters here, not entities.
        services.Configure<Microsoft.Extensions.WebEncoders.WebEncoderOptions>(o => o.TextEncoderSettings = new(System.Text.Unicode.UnicodeRanges.All));
        services.AddOpenApi("v1", ApiDescription.Configure);
    }
}
