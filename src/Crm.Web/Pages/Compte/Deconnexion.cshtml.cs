using Crm.Foundation.Web;
using Crm.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Web.Pages.Compte;

/// <summary>Signs out; by its address alone it does nothing.</summary>
[AllowAnonymous]
internal sealed class DeconnexionModel(SignIn signIn) : CrmPage
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.Out();
        return GoTo("/compte/connexion");
    }
}
