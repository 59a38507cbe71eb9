using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Web.Pages.Compte;

/// <summary>Choosing a new password, also after a one-time password.</summary>
[Requires]
internal sealed class MotDePasseModel(MyAccount account) : CrmPage
{
    [BindProperty]
    public NewPassword Input { get; set; } = new();

    public bool IsFirst { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Show(ct);
        if (!await Try(() => account.ChangePassword(Input.Current ?? "", Input.New ?? "", Input.Repeated ?? ""))) return Page();
        Toast("Mot de passe changé.");
        return GoTo(IsFirst ? "/" : "/compte");
    }

    private async Task Show(CancellationToken ct)
    {
        IsFirst = (await account.Read(ct)).MustChangePassword;
        Head(IsFirst ? "Choisir un mot de passe" : "Changer de mot de passe", new Crumb("Mon compte", "/compte"));
    }
}

internal sealed class NewPassword
{
    public string? Current { get; set; }
    public string? New { get; set; }
    public string? Repeated { get; set; }
}
