using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Web.Administration.Accounts;
using Crm.Web.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Web.Pages.Administration.Comptes;

/// <summary>One account: its rights, and what can be done for its holder.</summary>
[Requires(WebPermissions.UsersOfScope)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class CompteModel(AccountAdministration accounts, AccountChoices choices, ICurrentUser current) : AccountPage(choices)
{
    public AccountView Account { get; private set; } = null!;
    public string? OneTimePassword { get; private set; }
    public bool ReadsJournal => current.Has(WebPermissions.Audit);
    public bool IsMine => Account.Id == current.Id;

    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        await Show(id, ct);
        Input = AccountForm.Of(Account);
        await Offer(Account.Name, ct);
        OneTimePassword = TempData[PasswordKey] as string;
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await Try(() => accounts.Change(id, Input.ToChange(), Input.Stamp, ct))) return Back(id, "Compte enregistré.");
        await Show(id, ct);
        Input.Email = Account.Email;
        await Offer(Account.Name, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostPasswordAsync(Guid id, CancellationToken ct)
    {
        TempData[PasswordKey] = await accounts.ResetPassword(id, ct);
        return Back(id, "Nouveau mot de passe à usage unique.");
    }

    public async Task<IActionResult> OnPostUnlockAsync(Guid id, CancellationToken ct)
    {
        await accounts.Unlock(id, ct);
        return Back(id, "Compte débloqué.");
    }

    public async Task<IActionResult> OnPostTwoFactorAsync(Guid id, CancellationToken ct)
    {
        await accounts.TurnOffTwoFactor(id, ct);
        return Back(id, "Double authentification désactivée.");
    }

    public async Task<IActionResult> OnPostActiveAsync(Guid id, bool active, CancellationToken ct)
    {
        await accounts.Activate(id, active, ct);
        return Back(id, active ? "Compte rouvert." : "Compte fermé.");
    }

    private IActionResult Back(Guid id, string toast)
    {
        Toast(toast);
        return GoTo($"/administration/comptes/{id}");
    }

    private async Task Show(Guid id, CancellationToken ct) => Account = await accounts.Get(id, ct);
}
