using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Projects.Laureates;

/// <summary>What a check of an uploaded file found; the key finds the file again to import it.</summary>
internal sealed record UploadCheck(string Key, string FileName, string Region, ImportReport Report);

/// <summary>The importer behind the screen: the file is kept aside between the check and the confirmation, for the person who sent it.</summary>
internal sealed class LaureateUploads(LaureatesImporter importer, IGeography geography, ICurrentUser user, IClock clock)
{
    public const int MaxMegabytes = 10;
    private static readonly string[] Endings = [".csv", ".xlsx"];
    private static readonly TimeSpan Kept = TimeSpan.FromHours(6);

    private string Directory => Path.Combine(Path.GetTempPath(), "crm-imports", user.Id.ToString("N"));

    public Task<IReadOnlyList<TerritoryCard>> Regions(CancellationToken ct) => geography.All(TerritoryKind.Region, ct);

    public async Task<UploadCheck> Check(Stream? content, string? fileName, string? region, CancellationToken ct)
    {
        var ending = Path.GetExtension(fileName ?? "").ToLowerInvariant();
        if (content is null || content.Length is 0 or > MaxMegabytes * 1024L * 1024 || !Endings.Contains(ending)) throw Missing();
        Forget();
        var key = clock.NewId().ToString("N") + ending;
        await Keep(content, Path.Combine(Directory, key), ct);
        return new UploadCheck(key, fileName!, region ?? "", await importer.Import(Path.Combine(Directory, key), Settings(region), dryRun: true, ct));
    }

    public async Task<ImportReport> Confirm(string? key, string? region, CancellationToken ct)
    {
        var path = Path.Combine(Directory, Path.GetFileName(key ?? ""));
        if (!File.Exists(path)) throw new BusinessException(ProjectsErrors.FileExpired);
        var report = await importer.Import(path, Settings(region), dryRun: false, ct);
        if (report.Rejected.Count == 0) File.Delete(path);
        return report;
    }

    private static Dictionary<string, string> Settings(string? region) => new() { ["region"] = region ?? "" };

    private static async Task Keep(Stream content, string path, CancellationToken ct)
    {
        try
        {
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using var file = File.Create(path);
            await content.CopyToAsync(file, ct);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new BusinessException(CoreErrors.StorageUnavailable, 503);
        }
    }

    /// <summary>Files checked and never confirmed.</summary>
    private void Forget()
    {
        var folder = new DirectoryInfo(Directory);
        if (!folder.Exists) return;
        foreach (var old in folder.EnumerateFiles().Where(f => f.LastWriteTimeUtc < clock.Now - Kept)) old.Delete();
    }

    private static InputException Missing() => new([new FieldError("file", ProjectsErrors.FileMissing, new Dictionary<string, object?> { ["max"] = MaxMegabytes })]);
}
