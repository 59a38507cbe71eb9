using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Workbench.Access;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Workbench.Imports;

/// <summary>Addresses of imports beside their pages: files to download, and where the screens of before went.</summary>
internal static class ImportUrls
{
    private static readonly Column<RejectionOutput>[] Report =
    [
        new("Ligne", r => r.Line), new("Colonne", r => r.Column), new("Valeur", r => r.Value), new("Pourquoi", r => r.Reason), new("Que faire", r => r.Remedy),
    ];

    public static string Of(Guid id, ImportState state) => state is ImportState.Uploaded ? $"/imports/{id}/colonnes" : $"/imports/{id}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/imports/{id:guid}/rejets/export", async (ImportReader s, ListExport export, Guid id, string? format, CancellationToken ct) =>
            await TabularWriter.File(await export.All(nameof(Import), new { id }, null, p => s.Rejections(id, p, ct), ct), Report, "lignes-rejetees", format))
                .Requires(WorkbenchPermissions.Imports.Default).ExcludeFromDescription();
        routes.MapGet("/imports/modeles/{kind}/fichier", Model).Requires(WorkbenchPermissions.Imports.Default).ExcludeFromDescription();
        routes.MapGet("/administration/imports", () => Results.LocalRedirect("/imports"))
            .Requires(WorkbenchPermissions.Imports.Default).ExcludeFromDescription();
        routes.MapGet("/projets/importer", () => Results.LocalRedirect("/imports/nouveau?genre=laureats"))
            .Requires(WorkbenchPermissions.Imports.Default).ExcludeFromDescription();
    }

    /// <summary>The file to fill in, with an example in each column.</summary>
    private static async Task<IResult> Model(ImportReader imports, AuditLog audit, ModuleDbContext db, string kind, string? format, CancellationToken ct)
    {
        Column<int>[] columns = [.. imports.Kind(kind).Columns.Select(c => new Column<int>(c.Label, _ => c.Example))];
        audit.Note(nameof(Import), null, AuditLog.Exported, new { model = kind });
        await db.SaveChangesAsync(ct);
        return await TabularWriter.File([0], columns, $"modele-{kind}", format);
    }
}
