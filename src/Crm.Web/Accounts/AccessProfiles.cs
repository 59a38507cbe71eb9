using Crm.Foundation.Access;
using Crm.Migrations;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Crm.Web.Accounts;

/// <summary>Rights and scope of each user, worked out from roles and scope and kept for a minute: cookies and tokens hold only the user.</summary>
internal sealed class AccessProfiles(CrmDbContext db, IGeography geography, IMemoryCache cache, KnownNames names)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    /// <summary>Null when the account does not exist or is not active.</summary>
    public async Task<AccessProfile?> Of(Guid userId, CancellationToken ct) =>
        await cache.GetOrCreateAsync(KeyOf(userId), async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = Kept;
            var user = await db.Set<User>().AsNoTracking().FirstOrDefaultAsync(u => u.Id == userId && u.IsActive, ct);
            return user is null ? null : await ProfileOf(user, ct);
        });

    /// <summary>After a change of the account: who they are and what they may.</summary>
    public void Forget(Guid userId)
    {
        cache.Remove(KeyOf(userId));
        names.Forget(userId);
    }

    public void ForgetAll() => (cache as MemoryCache)?.Clear();

    public async Task<AccessProfile> ProfileOf(User user, CancellationToken ct)
    {
        var roleIds = user.Roles.Select(r => r.RoleId).ToList();
        var roles = await db.Set<Role>().AsNoTracking().Where(r => roleIds.Contains(r.Id)).ToListAsync(ct);
        var regions = user.Scopes.Where(s => s.Kind is ScopeKind.Region).Select(s => s.Code).ToList();
        var departments = user.Scopes.Where(s => s.Kind is ScopeKind.Department).Select(s => s.Code)
            .Concat(await geography.DepartmentsOf(regions, ct)).Distinct().Order(StringComparer.Ordinal).ToList();
        return new AccessProfile(user.Id, user.DisplayName, user.Email!, [.. roles.Select(r => r.Name).Order(StringComparer.Ordinal)],
            roles.SelectMany(r => r.Permissions).Select(p => p.Permission).ToHashSet(), user.Everything, regions, departments);
    }

    private static string KeyOf(Guid userId) => $"access:{userId}";
}
