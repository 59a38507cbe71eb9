using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Web.Pages.Compte;

/// <summary>One's personal access tokens: made, shown once, listed, revoked.</summary>
[Requires]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class JetonsModel(AccessTokens tokens) : CrmPage
{
    [BindProperty]
    public NewToken Input { get; set; } = new();

    public IReadOnlyList<AccessToken> Mine { get; private set; } = [];
    public string? Secret { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => Show(ct);

    public async Task OnPostAsync(CancellationToken ct)
    {
        if (await Try(async () => Secret = await tokens.CreateMine(Input.Name ?? "", Input.Days, ct)))
        {
            ModelState.Clear();
            Input = new NewToken();
        }
        await Show(ct);
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken ct)
    {
        await tokens.Revoke(id, ct);
        Toast("Jeton révoqué : il ne donne plus aucun accès.");
        return GoTo("/compte/jetons");
    }

    private async Task Show(CancellationToken ct)
    {
        Head("Jetons d’accès", new Crumb("Mon compte", "/compte"));
        Mine = await tokens.Mine(ct);
    }
}

internal sealed class NewToken
{
    public string? Name { get; set; }
    public int Days { get; set; } = 90;
}
