using Crm.Foundation.Access;
using Crm.Foundation.Errors;

namespace Crm.Web.Accounts;

/// <summary>The account a command acts as: <c>--as EMAIL</c>, or the system.</summary>
internal sealed class CommandAccount(IUserDirectory directory, AccessProfiles profiles, ICurrentUser user)
{
    public async Task<IDisposable?> ActAs(string? email, CancellationToken ct)
    {
        if (email is null) return null;
        var card = await directory.ByEmail(email, ct) ?? throw new BusinessException(AccountErrors.UnknownAccount).With("email", email);
        return user.Become((await profiles.Of(card.Id, ct))!);
    }
}
