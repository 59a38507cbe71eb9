using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;

namespace Crm.Web.Imports;

/// <summary>The importers behind the screen and the API: a dry run first, then the same file for good. What was imported is in the audit log.</summary>
internal sealed class ImportCenter(IEnumerable<IImporter> importers, UploadedFiles files, ICurrentUser user, AuditLog audit, ModuleDbContext db)
{
    /// <summary>Those the current user may run.</summary>
    public IReadOnlyList<ImportKind> Kinds => [.. importers.Where(i => user.Has(i.Permission)).OrderBy(i => i.Label, StringComparer.CurrentCulture).Select(i => new ImportKind(i.Kind, i.Label, i.Settings))];

    public Page<ImportKind> ListKinds() => new(Kinds, 1, PageRequest.MaxSize, Kinds.Count);

    public async Task<ImportResult> Run(string? kind, IFormFile? file, IReadOnlyDictionary<string, string> settings, bool dryRun, CancellationToken ct)
    {
        var importer = Importer(kind);
        var errors = new InputErrors().When(file is not { Length: > 0 }, "file", ImportErrors.FileMissing);
        foreach (var setting in importer.Settings.Where(s => s.Required && string.IsNullOrWhiteSpace(settings.GetValueOrDefault(s.Name)))) errors.Add("settings", ImportErrors.SettingMissing, ("setting", setting.Label));
        errors.ThrowIfAny();
        var kept = await files.Keep(file!, ct);
        return await Run(importer, kept, file!.FileName, settings, dryRun, ct);
    }

    /// <summary>Imports for good a file that was tried before.</summary>
    public Task<ImportResult> Confirm(string? kind, string? upload, string? fileName, IReadOnlyDictionary<string, string> settings, CancellationToken ct) =>
        Run(Importer(kind), upload ?? "", fileName ?? "", settings, dryRun: false, ct);

    /// <summary>Settings as a JSON object, as the API takes them.</summary>
    public static IReadOnlyDictionary<string, string> Parse(string? json)
    {
        try
        {
            return string.IsNullOrWhiteSpace(json) ? new Dictionary<string, string>() : JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];
        }
        catch (JsonException)
        {
            throw new BusinessException(CoreErrors.Unreadable, 400).With("reason", "« settings » doit être un objet JSON de textes, par exemple {\"region\":\"32\"}.");
        }
    }

    private async Task<ImportResult> Run(IImporter importer, string upload, string fileName, IReadOnlyDictionary<string, string> settings, bool dryRun, CancellationToken ct)
    {
        var report = await importer.Import(files.PathOf(upload), settings, dryRun, ct);
        if (!dryRun) files.Forget(upload);
        if (!dryRun && report.Rejected.Count == 0)
        {
            audit.Note("Import", null, "Imported", new { kind = importer.Label, file = fileName, created = report.Created, changed = report.Changed, unchanged = report.Unchanged });
            await db.SaveChangesAsync(ct);
        }
        return new ImportResult(importer.Kind, report.DryRun, report.Created, report.Changed, report.Unchanged, report.Rejected, report.Summary, dryRun ? upload : null);
    }

    private IImporter Importer(string? kind)
    {
        var importer = importers.FirstOrDefault(i => i.Kind == kind)
            ?? throw new InputException([new FieldError("kind", ImportErrors.UnknownKind, new Dictionary<string, object?> { ["kind"] = kind, ["known"] = string.Join(", ", Kinds.Select(k => k.Kind)) })]);
        user.Demand(importer.Permission);
        return importer;
    }
}

internal sealed record ImportKind(string Kind, string Label, IReadOnlyList<ImportSetting> Settings);

/// <param name="Upload">After a dry run: names the file kept for the confirmation.</param>
internal sealed record ImportResult(string Kind, bool DryRun, int Created, int Changed, int Unchanged, IReadOnlyList<RejectedCell> Rejected, string Summary, string? Upload);

internal static class ImportErrors
{
    public const string UnknownKind = "Crm.Imports:UnknownKind";
    public const string BadSetting = "Crm.Imports:BadSetting";
    public const string FileMissing = "Crm.Imports:FileMissing";
    public const string SettingMissing = "Crm.Imports:SettingMissing";
    public const string Expired = "Crm.Imports:Expired";
}
