using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Web.Administration.Accounts;
using Crm.Web.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Web.Pages.Administration.Comptes;

/// <summary>A new account; its one-time password is shown on the page that follows, once.</summary>
[Requires(WebPermissions.UsersOfScope)]
internal sealed class NouveauModel(AccountAdministration accounts, AccountChoices choices) : AccountPage(choices)
{
    public Task OnGetAsync(CancellationToken ct) => Offer("Nouveau compte", ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        AccountView? made = null;
        if (!await Try(async () => (made, _) = await accounts.Create(Input.ToCreate(), ct)))
        {
            await Offer("Nouveau compte", ct);
            return Page();
        }
        TempData[PasswordKey] = made!.OneTimePassword;
        Toast("Compte créé.");
        return GoTo($"/administration/comptes/{made.Id}");
    }
}
