using Crm.Foundation.Files;
using Crm.Web.Composition;
using Crm.Web.Database;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;

namespace Crm.Web.Security;

internal static class SecurityServices
{
    public static void AddSecurity(this IServiceCollection services, IHostEnvironment environment, DatabaseOptions database)
    {
        services.AddAntiforgery(o =>
        {
            o.HeaderName = "RequestVerificationToken";
            o.Cookie.Name = "crm.af";
            o.Cookie.SecurePolicy = environment.IsProduction() ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        });
        services.AddAuthorization().AddCrmRateLimits();
        services.AddDataProtection().SetApplicationName("Crm").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(database.DataDirectory, "keys")));
        services.Configure<ForwardedHeadersOptions>(o => o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("base de données").AddCheck<MigrationsHealth>("migrations").AddCheck<StorageHealth>("stockage")
            .AddCheck<MailHealth>("courrier").AddCheck<JobsHealth>("tâches");
        services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(o => o.MultipartBodyLengthLimit = (AttachmentStore.MaxMegabytes + 1) * 1024L * 1024);
    }
}
