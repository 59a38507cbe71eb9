using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Migrations;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.Accounts;

/// <summary>Creates the built-in roles, gives them the permissions this version brings for the first time, and takes once those that a role lost.</summary>
internal sealed class RoleSeeder(CrmDbContext db, PermissionCatalog catalog, ICurrentUser user, IClock clock)
{
    /// <summary>A committee member reads what is published and shared with them: no longer live matter (ADR 0009).</summary>
    internal const string MembersReadPublications = "Crm.Roles.MembersReadPublications";

    private static readonly string[] NotForMembers =
    [
        TerritoriesPermissions.Tasks.Default, TerritoriesPermissions.Accompaniments.Default, TerritoriesPermissions.Network.Default,
        ProjectsPermissions.Projects.Default,
    ];

    public async Task Seed(CancellationToken ct)
    {
        var known = (await db.Set<KnownPermission>().Select(p => p.Name).ToListAsync(ct)).ToHashSet();
        var fresh = catalog.All.Where(p => !known.Contains(p.Name)).ToList();
        var withdrawn = !known.Contains(MembersReadPublications);
        if (fresh.Count == 0 && !withdrawn) return;
        using var _ = user.Become(AccessProfile.System(Guid.Empty));
        var roles = await db.Set<Role>().ToListAsync(ct);
        foreach (var (flag, name) in DefaultRoleNames.All)
        {
            var role = roles.Find(r => r.BuiltIn && r.Name == name);
            if (role is null) db.Add(role = new Role(clock.NewId(), name, builtIn: true));
            foreach (var permission in fresh.Where(p => p.Roles.HasFlag(flag))) role.MayAlso(permission.Name);
        }
        if (withdrawn) Withdraw(roles.Find(r => r.BuiltIn && r.Name == DefaultRoleNames.All[DefaultRoles.Member]));
        db.AddRange(fresh.Select(p => new KnownPermission(p.Name)));
        await db.SaveChangesAsync(ct);
    }

    private void Withdraw(Role? members)
    {
        members?.May(members.Permissions.Select(p => p.Permission).Except(NotForMembers));
        db.Add(new KnownPermission(MembersReadPublications));
    }
}
