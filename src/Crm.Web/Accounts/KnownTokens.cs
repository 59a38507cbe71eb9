using Crm.Migrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Crm.Web.Accounts;

/// <summary>Tokens that came, kept for a minute as rights are: a program that calls often is not looked up at each call.</summary>
internal sealed class KnownTokens(CrmDbContext db, IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    /// <summary>Null when there is none; it may have ended. One that does not exist is not kept: anybody can make some up.</summary>
    public async Task<AccessToken?> Find(string secret, CancellationToken ct)
    {
        var hash = AccessToken.HashOf(secret);
        if (cache.TryGetValue(KeyOf(hash), out AccessToken? known)) return known;
        var token = await db.Set<AccessToken>().AsNoTracking().FirstOrDefaultAsync(t => t.Hash == hash, ct);
        return token is null ? null : cache.Set(KeyOf(hash), token, Kept);
    }

    public void Forget(AccessToken token) => cache.Remove(KeyOf(token.Hash));

    private static string KeyOf(string hash) => $"token:{hash}";
}
