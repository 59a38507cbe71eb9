using Microsoft.AspNetCore.Identity;

namespace Crm.Web.Accounts;

/// <summary>An account. What it may do comes from its roles; where, from its scope.</summary>
internal sealed class User : IdentityUser<Guid>
{
    private readonly List<UserRole> roles = [];
    private readonly List<UserScope> scopes = [];

    private User() { }

    public User(Guid id, string email, string displayName)
    {
        Id = id;
        (Email, UserName, DisplayName) = (email, email, displayName);
        (EmailConfirmed, LockoutEnabled) = (true, true);
    }

    public string DisplayName { get; private set; } = "";
    public bool Everything { get; private set; }
    public bool IsActive { get; private set; } = true;
    public bool MustChangePassword { get; private set; }
    public IReadOnlyCollection<UserRole> Roles => roles;
    public IReadOnlyCollection<UserScope> Scopes => scopes;

    public void Rename(string displayName) => DisplayName = displayName;

    public void HasRoles(IEnumerable<Guid> roleIds)
    {
        var wanted = roleIds.ToHashSet();
        roles.RemoveAll(r => !wanted.Contains(r.RoleId));
        roles.AddRange(wanted.Except(roles.Select(r => r.RoleId)).Select(id => new UserRole(Id, id)));
    }

    public void Covers(bool everything, IEnumerable<string> regions, IEnumerable<string> departments)
    {
        Everything = everything;
        var wanted = regions.Select(c => (Kind: ScopeKind.Region, Code: c)).Concat(departments.Select(c => (Kind: ScopeKind.Department, Code: c))).ToHashSet();
        scopes.RemoveAll(s => !wanted.Contains((s.Kind, s.Code)));
        scopes.AddRange(wanted.Except(scopes.Select(s => (s.Kind, s.Code))).Select(w => new UserScope(Id, w.Kind, w.Code)));
    }

    public void Activate(bool active) => IsActive = active;

    public void AskNewPassword(bool ask) => MustChangePassword = ask;
}

internal enum ScopeKind { Region, Department }

internal sealed record UserScope(Guid UserId, ScopeKind Kind, string Code);

internal sealed record UserRole(Guid UserId, Guid RoleId);
