using Crm.Web.Database;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Web.Security;

internal static class SecurityServices
{
    public static void AddSecurity(this IServiceCollection services, IHostEnvironment environment, IConfiguration configuration, DatabaseOptions database)
    {
        services.AddAntiforgery(o =>
        {
            o.HeaderName = "RequestVerificationToken";
            o.Cookie.Name = "crm.af";
            // « Always » would refuse to write any form behind a proxy that does not say it speaks TLS; the token is worthless without the session cookie,
            // which is always secure in production.
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddAuthorization().AddCrmRateLimits();
        services.AddDataProtection().SetApplicationName("Crm").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(database.DataDirectory, "keys")));
        services.Configure<ForwardedHeadersOptions>(o => Believe(o, KnownProxies.Of(configuration)));
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        services.Configure<CookieTempDataProviderOptions>(o => o.Cookie.SecurePolicy = environment.IsProduction() ? CookieSecurePolicy.Always
            : CookieSecurePolicy.SameAsRequest);
        services.Configure<MvcOptions>(FrenchBinding.Say).Configure<MvcOptions>(o => o.Filters.Add<PageAntiforgery>());
        services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("base de données").AddCheck<MigrationsHealth>("migrations").AddCheck<StorageHealth>("stockage")
            .AddCheck<MailHealth>("courrier").AddCheck<JobsHealth>("tâches");
        services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(o => o.MultipartBodyLengthLimit = BodyLimits.Files);
    }

    /// <summary>Nobody is believed about where a request comes from unless the operator names the proxies.</summary>
    private static void Believe(ForwardedHeadersOptions options, IReadOnlyList<System.Net.IPNetwork> proxies)
    {
        options.ForwardedHeaders = proxies.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies) options.KnownIPNetworks.Add(proxy);
    }
}
