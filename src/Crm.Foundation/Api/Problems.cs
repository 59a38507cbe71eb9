using Crm.Foundation.Errors;
using Crm.Foundation.Localization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Foundation.Api;

/// <summary>RFC 9457 answers, with the code, a French title and detail, and errors per field.</summary>
public sealed class Problems(Texts texts)
{
    public ProblemDetails Of(BusinessException refused)
    {
        var problem = new ProblemDetails
        {
            Type = "about:blank",
            Status = refused.Status,
            Title = TitleOf(refused.Status),
            Detail = texts.Of(refused),
        };
        problem.Extensions["code"] = refused.Code;
        // What the sentence quotes, for programs: the record a merged one went into, the limit passed…
        foreach (var (name, value) in refused.Values) problem.Extensions.TryAdd(name, value);
        if (refused is InputException input)
            problem.Extensions["errors"] = input.Errors.GroupBy(e => e.Field).ToDictionary(g => g.Key, g => g.Select(e => texts.Of(e)).ToArray());
        return problem;
    }

    public IResult Answer(BusinessException refused) => Results.Problem(Of(refused));

    private static string TitleOf(int status) => status switch
    {
        400 => "Demande illisible",
        401 => "Connexion nécessaire",
        403 => "Action non permise",
        404 => "Introuvable",
        405 => "Action non prévue",
        409 => "Conflit",
        412 => "Version dépassée",
        413 => "Trop volumineux",
        415 => "Format non pris en charge",
        422 => "Saisie à corriger",
        428 => "Version non précisée",
        429 => "Trop de demandes",
        503 => "Service indisponible",
        _ => "Erreur",
    };
}
