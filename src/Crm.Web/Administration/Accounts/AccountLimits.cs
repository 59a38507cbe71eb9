using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Web.Accounts;
using Crm.Web.Contracts;

namespace Crm.Web.Administration.Accounts;

/// <summary>
/// How far an administrator's hand reaches. With <see cref="WebPermissions.Users"/>: every account. Otherwise (the responsable of a Caf):
/// accounts whose whole scope lies in their own, and the two roles their people have.
/// </summary>
internal sealed class AccountLimits(ICurrentUser user)
{
    private static readonly string[] GivenByResponsable = [DefaultRoleNames.All[DefaultRoles.Officer], DefaultRoleNames.All[DefaultRoles.Member]];

    public bool All => user.Has(WebPermissions.Users);

    public IReadOnlyList<string> Regions => user.Profile.Regions;

    public IReadOnlyList<string> Departments => user.Profile.Departments;

    public bool MayGive(Role role) => All || (role.BuiltIn && GivenByResponsable.Contains(role.Name));

    /// <summary>Never an account above their own: a one-time password for it would be a ladder.</summary>
    public bool MayChange(User account, IEnumerable<Role> itsRoles) =>
        All || (itsRoles.All(MayGive) && Holds(account.Everything, account.CodesOf(ScopeKind.Region), account.CodesOf(ScopeKind.Department)));

    /// <summary>An account without any scope belongs to no Caf.</summary>
    public bool Holds(bool everything, IEnumerable<string> regions, IEnumerable<string> departments) =>
        All || (!everything && regions.Concat(departments).Any() && regions.All(Regions.Contains) && departments.All(Departments.Contains));

    public void Check(InputErrors errors, IAccountRights input, IReadOnlyCollection<Role> roles)
    {
        errors.When(!roles.All(MayGive), "roles", AccountErrors.RoleBeyondYou);
        errors.When(!Holds(input.Everything, input.Regions ?? [], input.Departments ?? []), "departments", AccountErrors.ScopeBeyondYou);
    }
}
