using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Workbench.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Crm.Workbench.Imports.Api;

/// <summary><c>/api/v1/imports</c></summary>
internal static class ImportEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var imports = api.MapGroup("imports").WithTags("Imports");
        imports.MapGet("", (ImportReader s, [AsParameters] PageRequest p, CancellationToken ct) => s.List(p, ct)).Requires(WorkbenchPermissions.Imports.Default)
            .WithSummary("Imports de sa Caf, du plus récent au plus ancien.");
        imports.MapGet("kinds", (ImportReader s) => s.Kinds()).Requires(WorkbenchPermissions.Imports.Default)
            .WithSummary("Genres d'import permis : colonnes lues, et ce que chacun demande à côté du fichier.");
        // The group's own filter checks the antiforgery token of session cookies; the framework's would ask it of bearer tokens too.
        imports.MapPost("", async (ImportCenter s, ImportReader reader, [FromForm] string? kind, IFormFile? file, [FromForm] string? settings,
            [FromForm] bool? dryRun, CancellationToken ct) =>
        {
            await using var content = file?.OpenReadStream();
            var id = await s.Begin(new BeginImport(kind, file?.FileName ?? "", content, ImportSettings.Parse(settings)), ct);
            if (dryRun is { } only) await s.TryOut(id, unattended: !only, ct);
            return Answers.Made(await reader.Get(id, ct), created: true, "imports");
        }).DisableAntiforgery().Requires(ImportWrites.Run)
            .WithSummary(
                "Reçoit un fichier et propose ses colonnes. dryRun=true lance l'essai à blanc ; dryRun=false importe aussi si rien n'est rejeté. « settings " +
                "» : objet JSON.");
        imports.MapGet("{id:guid}", (ImportReader s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct)))
            .Requires(WorkbenchPermissions.Imports.Default).WithSummary("Un import : état, avancement, comptes.");
        imports.MapGet("{id:guid}/preview", (ImportReader s, Guid id, CancellationToken ct) => s.Preview(id, ct)).Requires(WorkbenchPermissions.Imports.Default)
            .WithSummary("Les dix premières lignes, comme elles seront lues.");
        imports.MapGet("{id:guid}/rejections", (ImportReader s, Guid id, [AsParameters] PageRequest p, CancellationToken ct) => s.Rejections(id, p, ct))
            .Requires(WorkbenchPermissions.Imports.Default).WithSummary("Cellules rejetées : ligne, colonne, valeur, raison, remède.");
        MapVerbs(imports);
    }

    private static void MapVerbs(RouteGroupBuilder imports)
    {
        imports.MapPut("{id:guid}/mapping", (ImportCenter s, ImportReader reader, Guid id, MappingInput input, CancellationToken ct) =>
            Answers.Changed(() => s.Map(id, input, ct), () => reader.Get(id, ct)))
            .Requires(ImportWrites.Run)
            .WithSummary("Choisit la feuille et la colonne du fichier pour chaque champ ; gardé pour le prochain fichier de la Caf.");
        imports.MapPost("{id:guid}/dry-run", (ImportCenter s, ImportReader reader, Guid id, CancellationToken ct) =>
            Answers.Changed(() => s.TryOut(id, false, ct), () => reader.Get(id, ct)))
            .Requires(ImportWrites.Run).WithSummary("Lance l'essai à blanc.");
        imports.MapPost("{id:guid}/confirm", (ImportCenter s, ImportReader reader, Guid id, ConfirmInput? input, CancellationToken ct) =>
            Answers.Changed(() => s.Confirm(id, input?.Partial ?? false, ct), () => reader.Get(id, ct)))
            .Requires(ImportWrites.Run).WithSummary("Importe pour de bon après un essai ; partial=true garde les bonnes lignes.");
        imports.MapPost("{id:guid}/resume", (ImportCenter s, ImportReader reader, Guid id, CancellationToken ct) =>
            Answers.Changed(() => s.GoOn(id, ct), () => reader.Get(id, ct)))
            .Requires(ImportWrites.Run).WithSummary("Reprend un travail interrompu là où il s'est arrêté.");
        imports.MapPost("{id:guid}/undo", (ImportCenter s, ImportReader reader, Guid id, CancellationToken ct) =>
            Answers.Changed(() => s.Undo(id, ct), () => reader.Get(id, ct)))
            .Requires(ImportWrites.Undo)
            .WithSummary("Annule tout l'import, pendant 30 jours ; ce qui a été modifié depuis reste, et est listé.");
        imports.MapDelete("{id:guid}", async (ImportCenter s, Guid id, CancellationToken ct) =>
        {
            await s.GiveUp(id, ct);
            return Results.NoContent();
        }).Requires(ImportWrites.Run).WithSummary("Abandonne un fichier qui n'est pas encore importé.");
    }
}
