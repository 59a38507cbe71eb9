using Crm.Foundation.Web;
using Crm.Web.Accounts;
using Crm.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Crm.Web.Pages.Compte;

/// <summary>The second step of signing in: six digits, or a recovery code.</summary>
[AllowAnonymous, EnableRateLimiting(RateLimits.SignIn)]
internal sealed class CodeModel(SignIn signIn) : CrmPage
{
    [BindProperty]
    public TypedCode Input { get; set; } = new();

    [FromQuery(Name = "retour")]
    public string? ReturnUrl { get; set; }

    public void OnGet() => Head("Code de vérification");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Head("Code de vérification");
        return await Try(() => signIn.WithCode(Input.Code, ct)) ? LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "/") : Page();
    }
}

internal sealed class TypedCode
{
    [System.ComponentModel.DataAnnotations.Required(ErrorMessage = "Indiquez le code.")]
    public string Code { get; set; } = "";
}
