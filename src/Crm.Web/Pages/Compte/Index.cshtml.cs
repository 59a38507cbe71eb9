using Crm.Foundation.Access;
using Crm.Foundation.Web;
using Crm.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Web.Pages.Compte;

/// <summary>One's own account: who, what one may do and where, and how it is protected.</summary>
[Requires]
internal sealed class IndexModel(MyAccount account) : CrmPage
{
    public Profile Me { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Head("Mon compte");
        Me = await account.Read(ct);
    }

    public async Task<IActionResult> OnPostElsewhereAsync()
    {
        await account.SignOutElsewhere();
        Toast("Vos autres sessions se ferment dans la minute.");
        return GoTo("/compte");
    }
}
