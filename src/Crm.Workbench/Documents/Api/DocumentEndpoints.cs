using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;
using static Crm.Workbench.Access.WorkbenchPermissions.Documents;

namespace Crm.Workbench.Documents.Api;

/// <summary><c>/api/v1/documents</c>, and the bytes for the screens.</summary>
internal static class DocumentEndpoints
{
    /// <summary>What is shown in place can run nothing, load nothing and be framed by us only.</summary>
    private const string Shown =
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; object-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

    public static void Map(RouteGroupBuilder api)
    {
        var documents = api.MapGroup("documents").WithTags("Documents");
        documents.MapGet("", (DocumentReader s, [AsParameters] DocumentFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(f, p, ct))
            .Requires(Default).WithSummary("Documents lisibles.");
        documents.MapGet("{id:guid}", (DocumentReader s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct))).Requires(Default)
            .WithSummary("Un document.");
        // The house's own filter guards cookie-authenticated writes; the form's token would refuse access tokens.
        documents.MapPost("", async (DocumentAppService s, DocumentReader r, IFormFile file, [FromForm] string? attachedTo, [FromForm] string? title,
            [FromForm] string? category, [FromForm] Audience? audience, CancellationToken ct) =>
        {
            await using var content = file.OpenReadStream();
            var made = await r.Get(await s.Add(DossierRef.Parse(attachedTo), new DocumentInput(title, category, audience), content, file.FileName, ct), ct);
            return Results.Created($"/api/v1/documents/{made.Id}", new DocumentPut(made, await r.Twins(made.Id, made.Sha256, ct)));
        }).DisableAntiforgery().Requires(DocumentWrites.Add)
            .WithSummary("Ajoute un document (multipart : file, attachedTo = territory:id, interaction:id, organisation:id, project:id…).");
        documents.MapPatch("{id:guid}", (DocumentAppService s, DocumentReader r, Guid id, JsonElement patch, IfMatch match, IOptions<JsonOptions> json,
            CancellationToken ct) => Answers.Changed(
            async () =>
                await s.Change(id, MergePatch.Apply((await r.Get(id, ct)).ToInput(), patch, json.Value.SerializerOptions),
                match.Stamp, ct), () => r.Get(id, ct)))
            .Requires(DocumentWrites.Edit).WithSummary("Change titre, catégorie ou lecteurs.");
        documents.MapDelete("{id:guid}", async (DocumentAppService s, Guid id, IfMatch match, CancellationToken ct) =>
            { await s.Delete(id, match.Stamp, ct); return Results.NoContent(); })
            .Requires(DocumentWrites.Edit).WithSummary("Met un document à la corbeille pour 30 jours.");
        documents.MapPost("{id:guid}/restore", async (DocumentAppService s, DocumentReader r, Guid id, CancellationToken ct) =>
            { await s.Restore(id, ct); return await Answers.One(r.Get(id, ct)); })
            .Requires(DocumentWrites.Edit).WithSummary("Reprend un document de la corbeille.");
        documents.MapGet("{id:guid}/content", async (DocumentReader s, Guid id, CancellationToken ct) => Download(await s.Open(id, null, ct))).Requires(Default)
            .WithSummary("Télécharge la version en cours.");
        MapVersions(documents.MapGroup("{id:guid}/versions"));
        api.MapGet("document-categories", (DocumentReader s, CancellationToken ct) => s.Categories(ct)).Requires(Default).WithTags("Documents")
            .WithSummary("Catégories de documents.");
    }

    /// <summary>The file of a list, and the preview of one document.</summary>
    public static void MapPages(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/documents/export",
            async (DocumentReader s, ListExport export, [AsParameters] DocumentFilter f, string? sort, string? format, CancellationToken ct) =>
            await DocumentList.Definition.File(await export.All(nameof(Document), f, sort, p => s.List(f, p, ct), ct), "documents", format))
                .Requires(Export).ExcludeFromDescription();
        routes.MapGet("/documents/{id:guid}/apercu", async (DocumentReader s, Guid id, int? version, HttpContext http, CancellationToken ct) =>
            Show(await s.Open(id, version, ct), http)).Requires(Default).ExcludeFromDescription();
    }

    private static void MapVersions(RouteGroupBuilder versions)
    {
        versions.MapGet("", (DocumentReader s, Guid id, CancellationToken ct) => s.Versions(id, ct)).Requires(Default)
            .WithSummary("Versions, la plus récente d'abord.");
        versions.MapPost("", async (DocumentAppService s, DocumentReader r, Guid id, IFormFile file, HttpContext http, CancellationToken ct) =>
        {
            var match = http.Request.Headers.IfMatch.Count == 0 ? null : await IfMatch.BindAsync(http);
            await using var content = file.OpenReadStream();
            await s.AddVersion(id, content, file.FileName, match?.Stamp, ct);
            return Results.Created($"/api/v1/documents/{id}", await r.Get(id, ct));
        }).DisableAntiforgery().Requires(DocumentWrites.Edit).WithSummary("Ajoute une version (multipart, champ file) ; les précédentes restent.");
        versions.MapGet("{number:int}/content", async (DocumentReader s, Guid id, int number, CancellationToken ct) => Download(await s.Open(id, number, ct)))
            .Requires(Default).WithSummary("Télécharge une version.");
        versions.MapPost("{number:int}/restore", async (DocumentAppService s, DocumentReader r, Guid id, int number, CancellationToken ct) =>
            { await s.RestoreVersion(id, number, null, ct); return await Answers.One(r.Get(id, ct)); })
            .Requires(DocumentWrites.Edit).WithSummary("Reprend une version : elle devient la plus récente.");
    }

    private static IResult Download(DocumentContent file) => Results.File(file.Content, file.ContentType, file.FileName);

    /// <summary>In place for PDF, PNG and JPEG; anything else is downloaded.</summary>
    private static IResult Show(DocumentContent file, HttpContext http)
    {
        if (!FileWords.IsShown(file.ContentType)) return Download(file);
        http.Response.Headers.ContentSecurityPolicy = FileWords.IsPdf(file.ContentType) ? Shown : Shown + "; sandbox";
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.ContentDisposition = "inline";
        return Results.File(file.Content, file.ContentType);
    }
}
