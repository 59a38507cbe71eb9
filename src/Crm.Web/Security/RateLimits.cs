using System.Threading.RateLimiting;
using Crm.Foundation.Access;

namespace Crm.Web.Security;

/// <summary>Per address for sign-in, per user for the API; generous for people, firm for scripts that run away. Settings: <c>RateLimits:*</c>, per
/// minute.</summary>
internal static class RateLimits
{
    public const string SignIn = nameof(SignIn);
    public const string Api = nameof(Api);
    public const string Feed = nameof(Feed);

    public static void AddCrmRateLimits(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            return ValueTask.CompletedTask;
        };
        limiter.AddPolicy(SignIn, c => HttpMethods.IsPost(c.Request.Method) ? PerMinute(c, "SignIn", 20, AddressOf(c)) : RateLimitPartition.GetNoLimiter(""));
        limiter.AddPolicy(Feed, c => PerMinute(c, "Feed", 60, AddressOf(c)));
        limiter.AddPolicy(Api, c =>
            PerMinute(c, "Api", 1200, c.RequestServices.GetRequiredService<ICurrentUser>() is { IsSignedIn: true } user ? user.Id.ToString() : AddressOf(c)));
    });

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static RateLimitPartition<string> PerMinute(HttpContext context, string name, int byDefault, string key)
    {
        var limit = context.RequestServices.GetRequiredService<IConfiguration>().GetValue($"RateLimits:{name}", byDefault);
        return RateLimitPartition.GetSlidingWindowLimiter(name + key, _ =>
            new SlidingWindowRateLimiterOptions { PermitLimit = limit, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 });
    }
}
