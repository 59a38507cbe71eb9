using System.ComponentModel.DataAnnotations;
using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Errors;
using Crm.Migrations;
using Crm.Modules.Territories.Contracts;
using Crm.Web.Accounts;
using Crm.Web.Contracts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.Administration.Accounts;

/// <summary>Checks and writes accounts, and notes in the audit log what was given and taken.</summary>
internal sealed class AccountWriter(CrmDbContext db, UserManager<User> users, AccountLimits limits, IGeography geography, AuditLog audit,
    AccessProfiles profiles, ICurrentUser current)
{
    public Task<List<Role>> RolesOf(User user, CancellationToken ct)
    {
        var ids = user.Roles.Select(r => r.RoleId).ToList();
        return db.Set<Role>().Where(r => ids.Contains(r.Id)).ToListAsync(ct);
    }

    public async Task Create(Guid id, CreateAccount input, string password, CancellationToken ct)
    {
        var email = (input.Email ?? "").Trim();
        var errors = new InputErrors().Text(email, User.EmailMaxLength, "email").Text(input.Name, User.NameMaxLength, "name")
            .When(email.Length > 0 && !new EmailAddressAttribute().IsValid(email), "email", AccountErrors.EmailInvalid);
        var roles = await Checked(input, errors, ct);
        errors.When(!errors.Any && await users.FindByEmailAsync(email) is not null, "email", AccountErrors.EmailTaken).ThrowIfAny();
        var user = new User(id, email, input.Name!);
        user.HasRoles(roles.Select(r => r.Id));
        user.Covers(input.Everything, input.Regions ?? [], input.Departments ?? []);
        user.AskNewPassword(true);
        audit.Note(nameof(User), id, "Created",
            new { email = New(email), name = New(user.DisplayName), roles = New(roles.Select(r => r.Name)), scope = New(ScopeOf(user)) });
        IdentityAnswers.Must(await users.CreateAsync(user, password), "email", "email");
    }

    public async Task Change(User user, ChangeAccount input, CancellationToken ct)
    {
        var errors = new InputErrors().Text(input.Name, User.NameMaxLength, "name").When(input.Roles is null, "roles", CoreErrors.Required);
        var roles = await Checked(input, errors, ct);
        errors.When(user.Id == current.Id && current.Has(WebPermissions.Users) && !roles.Any(r => r.Permissions.Any(p => p.Permission == WebPermissions.Users)),
            "roles", AccountErrors.OwnAdministration);
        errors.ThrowIfAny();
        var (name, scope, before) = (user.DisplayName, ScopeOf(user), (await RolesOf(user, ct)).Select(r => r.Name).Order(StringComparer.Ordinal).ToArray());
        user.Rename(input.Name!);
        user.HasRoles(roles.Select(r => r.Id));
        user.Covers(input.Everything, input.Regions ?? [], input.Departments ?? []);
        var changes = new Dictionary<string, object?[]>();
        Note(changes, "name", name, user.DisplayName);
        Note(changes, "roles", before, roles.Select(r => r.Name).Order(StringComparer.Ordinal).ToArray());
        Note(changes, "scope", scope, ScopeOf(user));
        await Save(user, "Changed", ct, changes);
    }

    public async Task Save(User user, string action, CancellationToken ct, Dictionary<string, object?[]>? changes = null)
    {
        audit.Note(nameof(User), user.Id, action, changes ?? new() { ["address"] = [user.Email, user.Email] });
        user.Touch();
        await db.SaveChangesAsync(ct);
        profiles.Forget(user.Id);
    }

    /// <summary>The roles asked, after every field was looked at.</summary>
    private async Task<List<Role>> Checked(IAccountRights input, InputErrors errors, CancellationToken ct)
    {
        var names = (input.Roles ?? []).Distinct().ToList();
        var roles = await db.Set<Role>().Where(r => names.Contains(r.Name)).ToListAsync(ct);
        errors.When(roles.Count < names.Count, "roles", CoreErrors.UnknownReference);
        await CheckCodes(TerritoryKind.Region, input.Regions, "regions", errors, ct);
        await CheckCodes(TerritoryKind.Department, input.Departments, "departments", errors, ct);
        limits.Check(errors, input, roles);
        return roles;
    }

    private async Task CheckCodes(TerritoryKind kind, IReadOnlyList<string>? codes, string field, InputErrors errors, CancellationToken ct)
    {
        var wanted = (codes ?? []).Distinct().ToList();
        if (wanted.Count > 0 && (wanted.Count > 200 || (await geography.ByCodes(kind, wanted, ct)).Count < wanted.Count))
            errors.Add(field, CoreErrors.UnknownReference);
    }

    private static string[] ScopeOf(User user) =>
        [.. user.Everything ? ["*"] : Array.Empty<string>(), .. user.CodesOf(ScopeKind.Region).Select(c => "R" + c), .. user.CodesOf(ScopeKind.Department)];

    private static object?[] New(object? value) => [null, value];

    private static void Note<T>(Dictionary<string, object?[]> changes, string field, T before, T after)
    {
        var same = before is string[] a && after is string[] b ? a.SequenceEqual(b) : Equals(before, after);
        if (!same) changes[field] = [before, after];
    }
}
