namespace Crm.Web.Composition;

/// <summary>A style or script asked with its version (<c>?v=</c>) never changes: browsers keep it for a year instead of asking on each page.</summary>
internal sealed class VersionedAssets(RequestDelegate next)
{
    private const string Forever = "public, max-age=31536000, immutable";

    public Task Invoke(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) && context.Request.Query.ContainsKey("v") && context.Request.Path.Value is { } path
            && (path.StartsWith("/css/", StringComparison.Ordinal) || path.StartsWith("/js/", StringComparison.Ordinal)
                || path.StartsWith("/lib/", StringComparison.Ordinal)))
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode == 200) context.Response.Headers.CacheControl = Forever;
                return Task.CompletedTask;
            });
        return next(context);
    }
}
