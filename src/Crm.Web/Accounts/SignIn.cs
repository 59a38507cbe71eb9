using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Errors;
using Crm.Migrations;
using Microsoft.AspNetCore.Identity;

namespace Crm.Web.Accounts;

internal enum SignInStep { Done, CodeNeeded }

/// <summary>Signs people in and out. Every try is in the audit log, with the address typed and never the password.</summary>
internal sealed class SignIn(SignInManager<User> manager, UserManager<User> users, CrmDbContext db, AuditLog audit, SignInLimits limits, ICurrentUser current)
{
    public async Task<SignInStep> WithPassword(string email, string password, CancellationToken ct)
    {
        limits.Count(email);
        var user = await users.FindByEmailAsync(email.Trim());
        if (user is not { IsActive: true })
        {
            // As slow as a real check: the time taken does not tell which addresses exist.
            users.PasswordHasher.HashPassword(new User(Guid.Empty, "x", "x"), password);
            throw await Refused(user, email, ct);
        }
        var result = await manager.PasswordSignInAsync(user, password, isPersistent: true, lockoutOnFailure: true);
        if (result.RequiresTwoFactor) return SignInStep.CodeNeeded;
        if (result.Succeeded) return await Done(user, "password", ct);
        throw result.IsLockedOut ? await LockedOut(user, ct) : await Refused(user, email, ct);
    }

    /// <summary>The six digits, or one of the recovery codes when it is longer.</summary>
    public async Task<SignInStep> WithCode(string code, CancellationToken ct)
    {
        var user = await manager.GetTwoFactorAuthenticationUserAsync() ?? throw new BusinessException(AccountErrors.CodeExpired);
        limits.Count(user.Email!);
        var typed = code.Replace(" ", "", StringComparison.Ordinal);
        var isDigits = typed.Length == 6 && typed.All(char.IsAsciiDigit);
        var result = isDigits
            ? await manager.TwoFactorAuthenticatorSignInAsync(typed, isPersistent: true, rememberClient: false)
            : await manager.TwoFactorRecoveryCodeSignInAsync(typed.ToUpperInvariant());
        if (result.Succeeded) return await Done(user, isDigits ? "code" : "recoveryCode", ct);
        if (result.IsLockedOut) throw await LockedOut(user, ct);
        audit.Note(nameof(User), user.Id, "CodeRefused", new { address = user.Email });
        await db.SaveChangesAsync(ct);
        throw Field("code", AccountErrors.CodeRefused);
    }

    public Task Out() => manager.SignOutAsync();

    private async Task<SignInStep> Done(User user, string by, CancellationToken ct)
    {
        using var _ = current.Become(AccessProfile.Nobody with { UserId = user.Id, Name = user.DisplayName, Email = user.Email! });
        audit.Note(nameof(User), user.Id, "SignedIn", new { address = user.Email, by });
        await db.SaveChangesAsync(ct);
        return SignInStep.Done;
    }

    private async Task<BusinessException> Refused(User? user, string email, CancellationToken ct)
    {
        var address = email.Length > User.EmailMaxLength ? email[..User.EmailMaxLength] : email;
        audit.Note(nameof(User), user?.Id, "SignInRefused", new { address });
        await db.SaveChangesAsync(ct);
        return new BusinessException(AccountErrors.SignInRefused);
    }

    private async Task<BusinessException> LockedOut(User user, CancellationToken ct)
    {
        audit.Note(nameof(User), user.Id, "LockedOut", new { address = user.Email, until = user.LockoutEnd?.UtcDateTime });
        await db.SaveChangesAsync(ct);
        return new BusinessException(AccountErrors.LockedOut);
    }

    private static InputException Field(string field, string code) => new([new FieldError(field, code, new Dictionary<string, object?>())]);
}
