using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.Administration.Accounts;

/// <summary>Accounts as administrators handle them: made, changed, stopped, unlocked, given a one-time password.</summary>
internal sealed class AccountAdministration(AccountQueries queries, AccountWriter writer, AccountLimits limits, UserManager<User> users, CreateOnce once,
    ICurrentUser current, IClock clock)
{
    public Task<Page<AccountRow>> List(AccountFilter filter, PageRequest page, CancellationToken ct) => queries.List(filter, page, clock.Now, ct);

    public async Task<AccountView> Get(Guid id, CancellationToken ct)
    {
        var user = await queries.Visible.AsNoTracking().FirstOrDefaultAsync(u => u.Id == id, ct).OrMissing();
        return await View(user, ct);
    }

    /// <summary>The new account, with its one-time password when it was made now.</summary>
    public async Task<(AccountView Account, bool Created)> Create(CreateAccount input, CancellationToken ct)
    {
        var password = AccountFactory.OneTimePassword();
        var (id, created) = await once.Run(input.Id, input, i => writer.Create(i, input, password, ct), ct);
        return ((await Get(id, ct)) with { OneTimePassword = created ? password : null }, created);
    }

    public async Task<AccountView> Change(Guid id, ChangeAccount input, Guid? stamp, CancellationToken ct)
    {
        await writer.Change(await Editable(id, stamp, ct), input, ct);
        return await Get(id, ct);
    }

    public async Task<AccountView> Activate(Guid id, bool active, CancellationToken ct)
    {
        var user = await Editable(id, null, ct);
        if (!active && id == current.Id) throw new BusinessException(AccountErrors.OwnAccount);
        user.Activate(active);
        user.SecurityStamp = Guid.NewGuid().ToString("N");
        await writer.Save(user, active ? "Activated" : "Deactivated", ct);
        return await Get(id, ct);
    }

    public async Task<AccountView> Unlock(Guid id, CancellationToken ct)
    {
        var user = await Editable(id, null, ct);
        (user.LockoutEnd, user.AccessFailedCount) = (null, 0);
        await writer.Save(user, "Unlocked", ct);
        return await Get(id, ct);
    }

    /// <summary>The one-time password to hand over. Open sessions end, the lock-out too; the second factor stays.</summary>
    public async Task<string> ResetPassword(Guid id, CancellationToken ct)
    {
        var user = await Editable(id, null, ct);
        var password = AccountFactory.OneTimePassword();
        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        user.SecurityStamp = Guid.NewGuid().ToString("N");
        (user.LockoutEnd, user.AccessFailedCount) = (null, 0);
        user.AskNewPassword(true);
        await writer.Save(user, "PasswordReset", ct);
        return password;
    }

    /// <summary>For someone who lost both telephone and recovery codes.</summary>
    public async Task TurnOffTwoFactor(Guid id, CancellationToken ct)
    {
        var user = await Editable(id, null, ct);
        user.TwoFactorEnabled = false;
        user.SecurityStamp = Guid.NewGuid().ToString("N");
        await writer.Save(user, "TwoFactorOff", ct);
    }

    private async Task<User> Editable(Guid id, Guid? stamp, CancellationToken ct)
    {
        var user = await queries.Visible.AsTracking().FirstOrDefaultAsync(u => u.Id == id, ct).OrMissing();
        if (!limits.MayChange(user, await writer.RolesOf(user, ct))) throw new BusinessException(AccountErrors.BeyondYou, 403);
        if (stamp is { } expected && expected != user.Stamp) throw CoreErrors.StaleObject();
        return user;
    }

    private async Task<AccountView> View(User user, CancellationToken ct)
    {
        var roles = await writer.RolesOf(user, ct);
        return AccountView.Of(user, [.. roles.Select(r => r.Name).Order(StringComparer.CurrentCulture)], clock.Now, limits.MayChange(user, roles));
    }
}
