using System.ComponentModel.DataAnnotations;
using Crm.Foundation.Web;
using Crm.Web.Accounts;
using Crm.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Crm.Web.Pages.Compte;

/// <summary>Sign-in by address and password, then the six digits when two-step is on.</summary>
[AllowAnonymous, EnableRateLimiting(RateLimits.SignIn)]
internal sealed class ConnexionModel(SignInManager<User> signIn, UserManager<User> users) : CrmPage
{
    [BindProperty]
    public Credentials Input { get; set; } = new();

    [FromQuery(Name = "retour")]
    public string? ReturnUrl { get; set; }

    public void OnGet() => Head("Se connecter");

    public async Task<IActionResult> OnPostAsync()
    {
        Head("Se connecter");
        if (!ModelState.IsValid) return Refused();
        var user = await users.FindByEmailAsync(Input.Email.Trim());
        var result = user is { IsActive: true } ? await signIn.PasswordSignInAsync(user, Input.Password, isPersistent: true, lockoutOnFailure: true) : Microsoft.AspNetCore.Identity.SignInResult.Failed;
        if (result.RequiresTwoFactor) return RedirectToPage("/Compte/Code", new { retour = ReturnUrl });
        if (result.Succeeded) return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "/");
        ModelState.AddModelError("", result.IsLockedOut
            ? "Trop d'essais : ce compte est bloqué quinze minutes. Réessayez ensuite, ou demandez un nouveau mot de passe à votre administrateur."
            : "Adresse ou mot de passe inconnus. Vérifiez la saisie, puis recommencez.");
        return Refused();
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refused()
    {
        Response.StatusCode = 422;
        return Page();
    }
}

internal sealed class Credentials
{
    [Required(ErrorMessage = "Indiquez votre adresse électronique."), EmailAddress(ErrorMessage = "Cette adresse n'a pas la forme attendue (nom@exemple.fr).")]
    public string Email { get; set; } = "";

    [Required(ErrorMessage = "Indiquez votre mot de passe.")]
    public string Password { get; set; } = "";
}
