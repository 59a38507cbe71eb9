using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Migrations;
using Crm.Web.Accounts;
using Crm.Web.Contracts;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.Administration.Roles;

/// <summary>Roles and what they may do. A change holds for everybody at once here, within a minute on other nodes.</summary>
internal sealed class RoleAdministration(CrmDbContext db, PermissionCatalog catalog, AccessProfiles profiles, AuditLog audit, CreateOnce once,
    ICurrentUser current, IClock clock)
{
    private static readonly SortMap<Role> Sorts = new SortMap<Role>("name", r => r.Id).By("name", r => r.Name);

    public IReadOnlyList<PermissionView> Permissions => [.. catalog.All.Select(p => new PermissionView(p.Group, p.Name, p.Label))];

    public Page<PermissionView> ListPermissions(PageRequest page) =>
        new([.. Permissions.Skip((page.Number - 1) * page.Size).Take(page.Size)], page.Number, page.Size, Permissions.Count);

    public async Task<Page<RoleView>> List(PageRequest page, CancellationToken ct)
    {
        var roles = await Sorts.Apply(db.Set<Role>().AsNoTracking(), page.Sort).ToPage(page, ct);
        var ids = roles.Items.Select(r => r.Id).ToList();
        var users = await db.Set<UserRole>().Where(r => ids.Contains(r.RoleId)).GroupBy(r => r.RoleId).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return roles.Select(r => View(r, users.GetValueOrDefault(r.Id)));
    }

    public async Task<RoleView> Get(Guid id, CancellationToken ct) =>
        View(await db.Set<Role>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, ct).OrMissing(),
            await db.Set<UserRole>().CountAsync(r => r.RoleId == id, ct));

    public async Task<(RoleView Role, bool Created)> Create(CreateRole input, CancellationToken ct)
    {
        var (id, created) = await once.Run(input.Id, input, async made =>
        {
            await Check(made, input.Name, input.Permissions, ct);
            var role = new Role(made, input.Name!, builtIn: false);
            db.Add(role);
            Give(role, input.Permissions ?? []);
            await db.SaveChangesAsync(ct);
        }, ct);
        return (await Get(id, ct), created);
    }

    /// <summary>The whole matrix at once: all of it or nothing.</summary>
    public Task ChangeAll(IReadOnlyList<RoleRights> rights, CancellationToken ct) => db.InOneTransaction(async () =>
    {
        foreach (var one in rights)
        {
            var now = await Get(one.Id, ct);
            if (!now.Permissions.ToHashSet().SetEquals(one.Permissions)) await Change(one.Id, new ChangeRole(now.Name, one.Permissions), one.Stamp, ct);
        }
    }, ct);

    public async Task<RoleView> Change(Guid id, ChangeRole input, Guid? stamp, CancellationToken ct)
    {
        var role = await db.Set<Role>().Editable(id, stamp, ct);
        if (input.Permissions is null) throw RoleErrors.Field("permissions", CoreErrors.Required);
        await Check(id, input.Name, input.Permissions, ct);
        if (role.BuiltIn && input.Name!.Trim() != role.Name) throw RoleErrors.Field("name", RoleErrors.BuiltIn);
        role.Rename(input.Name!);
        Give(role, input.Permissions);
        await RefuseOwnLoss(role, ct);
        await db.SaveChangesAsync(ct);
        profiles.ForgetAll();
        return await Get(id, ct);
    }

    public async Task Delete(Guid id, Guid? stamp, CancellationToken ct)
    {
        var role = await db.Set<Role>().Editable(id, stamp, ct);
        if (role.BuiltIn) throw new BusinessException(RoleErrors.BuiltIn);
        var users = await db.Set<UserRole>().CountAsync(r => r.RoleId == id, ct);
        if (users > 0) throw new BusinessException(RoleErrors.InUse).With("count", users);
        role.Delete(clock.Now);
        await db.SaveChangesAsync(ct);
    }

    public async Task<RoleView> Restore(Guid id, CancellationToken ct)
    {
        var role = await db.Set<Role>().IgnoreQueryFilters([ModelConventions.SoftDelete]).Editable(id, null, ct);
        await Check(id, role.Name, [], ct);
        role.TakeBack(clock.Now);
        await db.SaveChangesAsync(ct);
        return await Get(id, ct);
    }

    private async Task Check(Guid id, string? name, IReadOnlyList<string>? permissions, CancellationToken ct)
    {
        var errors = new InputErrors().Text(name, Role.NameMaxLength, "name")
            .When((permissions ?? []).Any(p => !catalog.Contains(p)), "permissions", CoreErrors.UnknownReference);
        var wanted = name?.Trim() ?? "";
        errors.When(wanted.Length > 0 && await db.Set<Role>().AnyAsync(r => r.Name == wanted && r.Id != id, ct), "name", RoleErrors.NameTaken).ThrowIfAny();
    }

    private void Give(Role role, IReadOnlyList<string> wanted)
    {
        var before = role.Permissions.Select(p => p.Permission).ToHashSet();
        var (given, taken) = (wanted.Except(before).Order(StringComparer.Ordinal).ToArray(), before.Except(wanted).Order(StringComparer.Ordinal).ToArray());
        role.May(wanted);
        if (given.Length + taken.Length > 0)
            audit.Note(nameof(Role), role.Id, "RightsChanged", new { role = new[] { role.Name, role.Name }, permissions = new[] { taken, given } });
    }

    /// <summary>Nobody saws off the branch they sit on: the right to edit roles must stay reachable.</summary>
    private async Task RefuseOwnLoss(Role changed, CancellationToken ct)
    {
        var mine = await db.Set<User>().Where(u => u.Id == current.Id).SelectMany(u => u.Roles).Select(r => r.RoleId).ToListAsync(ct);
        if (!mine.Contains(changed.Id)) return;
        var others = await db.Set<Role>().AsNoTracking().Where(r => mine.Contains(r.Id) && r.Id != changed.Id).ToListAsync(ct);
        var kept = others.Append(changed).SelectMany(r => r.Permissions).Select(p => p.Permission).ToHashSet();
        if (((string[])[WebPermissions.Roles, WebPermissions.Users]).Any(p => current.Has(p) && !kept.Contains(p)))
            throw RoleErrors.Field("permissions", RoleErrors.OwnRights);
    }

    private RoleView View(Role role, int users) =>
        new(role.Id, role.Name, role.BuiltIn, [.. role.Permissions.Select(p => p.Permission).Where(catalog.Contains).Order(StringComparer.Ordinal)],
            users) { Stamp = role.Stamp };
}
