using System.Diagnostics;
using Crm.Foundation.Access;
using Crm.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Crm.Web.Pages.Erreur;

/// <summary>What is said when a page cannot be shown, and what to do next; shown at the address that failed.</summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class IndexModel(ICurrentUser user) : PageModel
{
    public string Title { get; private set; } = "";
    public string Text { get; private set; } = "";
    public string? Trace { get; private set; }
    public bool SignedIn => user.IsSignedIn;

    public void OnGet(int code)
    {
        (Title, Text) = code switch
        {
            400 => ("Demande incomprise", "La page a peut-être expiré. Revenez en arrière, rechargez-la, puis recommencez : votre brouillon est gardé."),
            403 => ("Accès réservé", "Votre rôle ne permet pas cette action. Demandez-la au responsable de votre Caf ou à votre administrateur."),
            404 => ("Page introuvable", "L’adresse est inexacte, l’élément a été supprimé, ou il se trouve hors de votre territoire."),
            413 => ("Fichier trop lourd", "Allégez le fichier ou coupez-le en deux, puis recommencez."),
            429 => ("Trop de demandes", "Attendez une minute, puis recommencez : rien n’est perdu."),
            >= 500 => ("Quelque chose s’est mal passé", "L’incident est enregistré. Ce que vous avez écrit est gardé : réessayez dans un instant."),
            _ => ("Action impossible", HttpContext.Items[FailureAnswers.Detail] as string
                ?? "Cette action n’est pas possible ici. Revenez à la page précédente."),
        };
        if (code >= 500) Trace = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
        // Opened by its own address, it still answers with the code it speaks of.
        if (Response.StatusCode == StatusCodes.Status200OK && code is >= 400 and < 600) Response.StatusCode = code;
    }
}
