using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Migrations;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.Accounts;

/// <summary>Creates the built-in roles, and gives them the permissions this version brings for the first time.</summary>
internal sealed class RoleSeeder(CrmDbContext db, PermissionCatalog catalog, ICurrentUser user, IClock clock)
{
    public async Task Seed(CancellationToken ct)
    {
        var known = (await db.Set<KnownPermission>().Select(p => p.Name).ToListAsync(ct)).ToHashSet();
        var fresh = catalog.All.Where(p => !known.Contains(p.Name)).ToList();
        if (fresh.Count == 0) return;
        using var _ = user.Become(AccessProfile.System(Guid.Empty));
        var roles = await db.Set<Role>().ToListAsync(ct);
        foreach (var (flag, name) in DefaultRoleNames.All)
        {
            var role = roles.Find(r => r.BuiltIn && r.Name == name);
            if (role is null) db.Add(role = new Role(clock.NewId(), name, builtIn: true));
            foreach (var permission in fresh.Where(p => p.Roles.HasFlag(flag))) role.MayAlso(permission.Name);
        }
        db.AddRange(fresh.Select(p => new KnownPermission(p.Name)));
        await db.SaveChangesAsync(ct);
    }
}
