using Crm.Foundation.Entities;
using Microsoft.AspNetCore.Identity;

namespace Crm.Web.Accounts;

/// <summary>An account. What it may do comes from its roles; where, from its scope.</summary>
internal sealed class User : IdentityUser<Guid>
{
    public const int NameMaxLength = 200;
    public const int EmailMaxLength = 256;

    private readonly List<UserRole> roles = [];
    private readonly List<UserScope> scopes = [];

    private User() { }

    public User(Guid id, string email, string displayName)
    {
        Id = id;
        (Email, UserName) = (email, email);
        (EmailConfirmed, LockoutEnabled) = (true, true);
        Rename(displayName);
    }

    public string DisplayName { get; private set; } = "";

    /// <summary>Name and address as they are searched.</summary>
    public string SearchText { get; private set; } = "";

    public bool Everything { get; private set; }
    public bool IsActive { get; private set; } = true;
    public bool MustChangePassword { get; private set; }
    public IReadOnlyCollection<UserRole> Roles => roles;
    public IReadOnlyCollection<UserScope> Scopes => scopes;

    /// <summary>The version for <c>If-Match</c>; Identity writes its concurrency stamp as a UUID.</summary>
    public Guid Stamp => Guid.TryParse(ConcurrencyStamp, out var stamp) ? stamp : Guid.Empty;

    public void Rename(string displayName)
    {
        DisplayName = Check.Text(displayName, NameMaxLength, "name");
        SearchText = Foundation.Text.SearchText.Normalise($"{DisplayName} {Email}");
    }

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

    public IEnumerable<string> CodesOf(ScopeKind kind) => scopes.Where(s => s.Kind == kind).Select(s => s.Code).Order(StringComparer.Ordinal);

    public void Activate(bool active) => IsActive = active;

    public void AskNewPassword(bool ask) => MustChangePassword = ask;

    /// <summary>A change outside Identity's manager is a new version too.</summary>
    public void Touch() => ConcurrencyStamp = Guid.NewGuid().ToString();
}

internal enum ScopeKind { Region, Department }

internal sealed record UserScope(Guid UserId, ScopeKind Kind, string Code);

internal sealed record UserRole(Guid UserId, Guid RoleId);
