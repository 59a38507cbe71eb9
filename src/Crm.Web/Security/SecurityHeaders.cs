namespace Crm.Web.Security;

/// <summary>Nothing inline, nothing from elsewhere, nothing framed.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'self'; img-src 'self' data:; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri " +
        "'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>The API browser and the jobs dashboard are third-party pages that write their own styles and scripts inline; both are behind a
    /// sign-in.</summary>
    private const string ThirdPartyPolicy =
        "default-src 'self'; img-src 'self' data:; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; connect-src " +
        "'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    public Task Invoke(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = IsThirdParty(context.Request.Path) ? ThirdPartyPolicy : Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        return next(context);
    }

    private static bool IsThirdParty(PathString path) =>
        path == "/api" || path.StartsWithSegments("/api/v1") is false && path.StartsWithSegments("/api") || path.StartsWithSegments("/administration/taches");
}
