using Crm.Foundation.Access;
using Crm.Web.Composition;
using Crm.Web.Imports;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Web.Api;

/// <summary><c>/api/v1/imports</c></summary>
internal static class ImportEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var imports = api.MapGroup("imports").WithTags("Imports");
        imports.MapGet("", (ImportCenter s) => s.ListKinds()).Requires(WebPermissions.Imports).WithSummary("Genres d'import permis, et ce que chacun demande.");
        // The group's own filter checks the antiforgery token of session cookies; the framework's would ask it of bearer tokens too.
        imports.MapPost("", (ImportCenter s, [FromForm] string? kind, IFormFile? file, [FromForm] string? settings, [FromForm] bool? dryRun, CancellationToken ct) =>
                s.Run(kind, file, ImportCenter.Parse(settings), dryRun ?? false, ct))
            .DisableAntiforgery().Requires(WebPermissions.Imports).WithSummary("Importe un fichier ; avec dryRun=true, contrôle sans rien écrire. « settings » : objet JSON.");
    }
}
