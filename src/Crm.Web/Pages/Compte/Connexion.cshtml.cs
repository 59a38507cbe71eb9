using System.ComponentModel.DataAnnotations;
using Crm.Foundation.Web;
using Crm.Web.Accounts;
using Crm.Web.Demo;
using Crm.Web.Security;
using Crm.Workbench.Values;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Crm.Web.Pages.Compte;

/// <summary>Sign-in by address and password; the six digits follow when the second factor is on.</summary>
[AllowAnonymous, EnableRateLimiting(RateLimits.SignIn)]
internal sealed class ConnexionModel(SignIn signIn, IConfiguration configuration, IHostEnvironment environment) : CrmPage
{
    [BindProperty]
    public Credentials Input { get; set; } = new();

    [FromQuery(Name = "retour")]
    public string? ReturnUrl { get; set; }

    /// <summary>One click signs in, as long as the password is the one the manual gives to all.</summary>
    public bool OffersDemo =>
        DemoLoader.IsEnabled(configuration, environment) && configuration.GetValue("Demo:Banner", false)
            && string.IsNullOrEmpty(configuration["Demo:Password"]);

    public void OnGet() => Head("Se connecter");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Head("Se connecter");
        var step = SignInStep.Done;
        if (!await Try(async () => step = await signIn.WithPassword(Input.Email, Input.Password, ct))) return Page();
        return step is SignInStep.CodeNeeded ? RedirectToPage("/Compte/Code", new { retour = ReturnUrl })
            : LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "/");
    }
}

internal sealed class Credentials
{
    [Required(ErrorMessage = "Indiquez votre adresse électronique."), EmailAddress(ErrorMessage = "Cette adresse n’a pas la forme attendue (nom@exemple.fr).")]
    public string Email { get; set; } = "";

    [Required(ErrorMessage = "Indiquez votre mot de passe.")]
    public string Password { get; set; } = "";
}
