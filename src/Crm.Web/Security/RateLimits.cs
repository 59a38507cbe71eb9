using System.Threading.RateLimiting;
using Crm.Foundation.Api;
using Crm.Foundation.Errors;
using Microsoft.AspNetCore.RateLimiting;

namespace Crm.Web.Security;

/// <summary>Per address for sign-in, per user for the API; generous for people, firm for scripts that run away. Settings: <c>RateLimits:*</c>, per minute.</summary>
internal static class RateLimits
{
    public const string SignIn = nameof(SignIn);
    public const string Api = nameof(Api);

    public static void AddCrmRateLimits(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.AddPolicy(SignIn, c => PerMinute(c, "SignIn", 20, c.Connection.RemoteIpAddress?.ToString() ?? ""));
        limiter.AddPolicy(Api, c => PerMinute(c, "Api", 1200, c.Request.Headers.Authorization.ToString() is { Length: > 0 } token ? token : c.User.Identity?.Name ?? c.Connection.RemoteIpAddress?.ToString() ?? ""));
        limiter.OnRejected = async (rejected, _) =>
            await rejected.HttpContext.RequestServices.GetRequiredService<Problems>().Answer(new BusinessException(CoreErrors.TooManyRequests, 429)).ExecuteAsync(rejected.HttpContext);
    });

    private static RateLimitPartition<string> PerMinute(HttpContext context, string name, int byDefault, string key)
    {
        var limit = context.RequestServices.GetRequiredService<IConfiguration>().GetValue($"RateLimits:{name}", byDefault);
        return RateLimitPartition.GetSlidingWindowLimiter(name + key, _ => new SlidingWindowRateLimiterOptions { PermitLimit = limit, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 });
    }
}
