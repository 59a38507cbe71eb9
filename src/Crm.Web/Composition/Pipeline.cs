using Crm.Foundation.Access;
using Crm.Foundation.Modularity;
using Crm.Web.Accounts;
using Crm.Web.Jobs;
using Crm.Web.Security;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Localization;
using Scalar.AspNetCore;

namespace Crm.Web.Composition;

/// <summary>What a request passes through, in order.</summary>
internal static class Pipeline
{
    public static void UseCrm(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<FailureAnswers>();
        app.LimitBodies();
        app.AnswerHeadAsGet();
        app.UseRequestLocalization(new RequestLocalizationOptions { DefaultRequestCulture = new RequestCulture("fr-FR"), SupportedCultures = [French],
            SupportedUICultures = [French], RequestCultureProviders = [] });
        app.UseMiddleware<VersionedAssets>();
        app.MapStaticAssets().Add(e => e.Metadata.Add(new PublicDoor("fichiers de présentation")));
        app.UseRouting();
        app.RefuseUnknownVerbs();
        app.UseAuthentication();
        app.UseMiddleware<AccessMiddleware>();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapRazorPages();
        MapApi(app);
        var fragments = app.MapGroup("").AddEndpointFilter<ApiAntiforgery>();
        foreach (var module in app.Services.GetRequiredService<ModuleCatalog>().All) module.MapPages(fragments);
        MapOperations(app);
    }

    private static System.Globalization.CultureInfo French => System.Globalization.CultureInfo.GetCultureInfo("fr-FR");

    private static void MapApi(WebApplication app)
    {
        var api = app.MapGroup("/api/v1").AddEndpointFilter<ApiAntiforgery>().AddEndpointFilter<CurrentState>().RequireRateLimiting(RateLimits.Api);
        foreach (var module in app.Services.GetRequiredService<ModuleCatalog>().All) module.MapApi(api);
    }

    private static void MapOperations(WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).WithMetadata(new PublicDoor("sonde"));
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = HealthAnswer.Write }).WithMetadata(new PublicDoor("sonde"));
        app.MapOpenApi().WithMetadata(new PublicDoor("description de l'API, sans donnée"));
        app.MapScalarApiReference("/api", o => o.WithTitle("Crm, API").WithOpenApiRoutePattern("/openapi/v1.json").DisableDefaultFonts()).RequiresSignIn();
        app.UseCrmJobs();
        app.MapGet("/calendrier/{key}.ics", CalendarFeeds.Answer).RequireRateLimiting(RateLimits.Feed)
            .WithMetadata(new PublicDoor("la clé de l'adresse est le secret")).ExcludeFromDescription();
    }
}

/// <summary>A door open to everybody, with the reason.</summary>
internal sealed record PublicDoor(string Why);
