using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Errors;
using Microsoft.AspNetCore.Identity;

namespace Crm.Web.Accounts;

/// <summary>The second factor: six digits from an authenticator, and recovery codes that are shown once.</summary>
internal sealed class TwoFactor(UserManager<User> users, SignInManager<User> signIn, AuditLog audit, ICurrentUser current, SignInLimits limits)
{
    private const int RecoveryCodes = 10;

    /// <summary>The key to put in the authenticator; a new one as long as the second factor is off.</summary>
    public async Task<TwoFactorKey> Key()
    {
        var user = await Me();
        if (user.TwoFactorEnabled) return new TwoFactorKey(true, "", "");
        if (await users.GetAuthenticatorKeyAsync(user) is null) await FirstKey(user);
        var key = (await users.GetAuthenticatorKeyAsync(user))!;
        return new TwoFactorKey(false, key.ToLowerInvariant(), $"otpauth://totp/Crm:{Uri.EscapeDataString(user.Email!)}?secret={key}&issuer=Crm&digits=6");
    }

    /// <summary>Where Identity's own store looks for it. Its « reset » would also end the person's other sessions, for having looked at a page.</summary>
    private async Task FirstKey(User user) =>
        IdentityAnswers.Must(await users.SetAuthenticationTokenAsync(user, "[AspNetUserStore]", "AuthenticatorKey", users.GenerateNewAuthenticatorKey()));

    public async Task<IReadOnlyList<string>> TurnOn(string code)
    {
        var user = await Me();
        var digits = (code ?? "").Replace(" ", "", StringComparison.Ordinal);
        if (!await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, digits))
            throw new InputException([new FieldError("code", AccountErrors.CodeRefused, new Dictionary<string, object?>())]);
        audit.Note(nameof(User), user.Id, "TwoFactorOn");
        IdentityAnswers.Must(await users.SetTwoFactorEnabledAsync(user, true));
        return await NewCodes(user);
    }

    /// <summary>Asks the password again: an open session is not enough to lower the guard.</summary>
    public async Task TurnOff(string password)
    {
        var user = await Confirmed(password);
        audit.Note(nameof(User), user.Id, "TwoFactorOff");
        IdentityAnswers.Must(await users.SetTwoFactorEnabledAsync(user, false));
        await users.ResetAuthenticatorKeyAsync(user);
        await signIn.RefreshSignInAsync(user);
    }

    public async Task<IReadOnlyList<string>> RenewCodes(string password)
    {
        var user = await Confirmed(password);
        audit.Note(nameof(User), user.Id, "CodesRenewed");
        return await NewCodes(user);
    }

    private async Task<IReadOnlyList<string>> NewCodes(User user)
    {
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes);
        await signIn.RefreshSignInAsync(user);
        return [.. codes!];
    }

    private async Task<User> Confirmed(string password)
    {
        var user = await Me();
        limits.Count(user.Email!);
        return await users.CheckPasswordAsync(user, password ?? "") ? user
            : throw new InputException([new FieldError("password", AccountErrors.SignInRefused, new Dictionary<string, object?>())]);
    }

    private async Task<User> Me() => await users.FindByIdAsync(current.Id.ToString()) ?? throw CoreErrors.Missing();
}

internal sealed record TwoFactorKey(bool IsOn, string Key, string Address);
