using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Microsoft.AspNetCore.Identity;

namespace Crm.Web.Accounts;

/// <summary>What a person does with their own account.</summary>
internal sealed class MyAccount(UserManager<User> users, SignInManager<User> signIn, AuditLog audit, ICurrentUser current,
    IGeography geography, SignInLimits limits)
{
    /// <summary>Scope, roles and state of the account, in words.</summary>
    public async Task<Profile> Read(CancellationToken ct)
    {
        var (user, profile) = (await Me(), current.Profile);
        var regions = await geography.ByCodes(TerritoryKind.Region, profile.Regions, ct);
        var departments = await geography.ByCodes(TerritoryKind.Department, user.CodesOf(ScopeKind.Department), ct);
        return new Profile(profile.Name, profile.Email, profile.Roles, profile.Everything,
            [.. regions.Values.Select(r => r.Name).Order(StringComparer.CurrentCulture)],
            [.. departments.Values.OrderBy(d => d.Code, StringComparer.Ordinal).Select(d => $"{d.Name} ({d.Code})")],
            user.TwoFactorEnabled, await users.CountRecoveryCodesAsync(user), user.MustChangePassword);
    }

    public async Task ChangePassword(string now, string wanted, string repeated)
    {
        new InputErrors().When(string.IsNullOrEmpty(now), "current", CoreErrors.Required).When(string.IsNullOrEmpty(wanted), "new", CoreErrors.Required)
            .When(wanted != repeated, "repeated", AccountErrors.PasswordsDiffer).ThrowIfAny();
        var user = await Me();
        limits.Count(user.Email!);
        user.AskNewPassword(false);
        audit.Note(nameof(User), user.Id, "PasswordChanged");
        IdentityAnswers.Must(await users.ChangePasswordAsync(user, now, wanted), wrongPasswordField: "current", otherField: "new");
        await signIn.RefreshSignInAsync(user);
    }

    /// <summary>Every other session ends within a minute; this one goes on.</summary>
    public async Task SignOutElsewhere()
    {
        var user = await Me();
        audit.Note(nameof(User), user.Id, "SignedOutElsewhere");
        await users.UpdateSecurityStampAsync(user);
        await signIn.RefreshSignInAsync(user);
    }

    private async Task<User> Me() => await users.FindByIdAsync(current.Id.ToString()) ?? throw CoreErrors.Missing();
}

/// <summary>One's own account as it is shown.</summary>
internal sealed record Profile(
    string Name, string Email, IReadOnlyList<string> Roles, bool Everything, IReadOnlyList<string> Regions, IReadOnlyList<string> Departments,
    bool TwoFactor, int RecoveryCodes, bool MustChangePassword)
{
    public string ScopeInWords => Everything ? "toute la France"
        : Regions.Count + Departments.Count == 0 ? "aucun territoire"
        : string.Join(" ; ", Regions.Select(r => $"région {r}").Concat(Departments));
}
