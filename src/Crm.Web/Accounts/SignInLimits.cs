using System.Threading.RateLimiting;
using Crm.Foundation.Errors;

namespace Crm.Web.Accounts;

/// <summary>Tries per typed address and minute, whether or not an account bears it (<c>RateLimits:SignInPerAccount</c>); the lock-out comes on top for accounts
/// that exist.</summary>
internal sealed class SignInLimits(IConfiguration configuration) : IDisposable
{
    private readonly PartitionedRateLimiter<string> perAccount = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ =>
            new FixedWindowRateLimiterOptions { PermitLimit = configuration.GetValue("RateLimits:SignInPerAccount", 10), Window = TimeSpan.FromMinutes(1) }));

    public void Count(string address)
    {
        using var lease = perAccount.AttemptAcquire(address.Trim().ToUpperInvariant());
        if (!lease.IsAcquired) throw new BusinessException(CoreErrors.TooManyRequests, 429);
    }

    public void Dispose() => perAccount.Dispose();
}
