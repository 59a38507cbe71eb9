using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Web.Pages.Compte;

/// <summary>Turns the second factor on and off; recovery codes are shown once, right after they are made.</summary>
[Requires]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class DeuxEtapesModel(TwoFactor twoFactor) : CrmPage
{
    [BindProperty]
    public TwoFactorInput Input { get; set; } = new();

    public TwoFactorKey Key { get; private set; } = null!;
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public Task OnGetAsync() => Show();

    public Task OnPostAsync() => Do(async () => Codes = await twoFactor.TurnOn(Input.Code ?? ""));

    public Task OnPostCodesAsync() => Do(async () => Codes = await twoFactor.RenewCodes(Input.Password ?? ""));

    public async Task<IActionResult> OnPostOffAsync()
    {
        await Do(() => twoFactor.TurnOff(Input.Password ?? ""));
        if (!ModelState.IsValid) return Page();
        Toast("Double authentification désactivée.");
        return GoTo("/compte");
    }

    private async Task Do(Func<Task> work)
    {
        await Try(work);
        await Show();
    }

    private async Task Show()
    {
        Head("Double authentification", new Crumb("Mon compte", "/compte"));
        Key = await twoFactor.Key();
    }
}

internal sealed class TwoFactorInput
{
    public string? Code { get; set; }
    public string? Password { get; set; }
}
