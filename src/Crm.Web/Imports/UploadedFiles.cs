using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Crm.Foundation.Time;
using Crm.Web.Database;

namespace Crm.Web.Imports;

/// <summary>Files sent for a dry run, kept a day for their sender alone, under names of our own.</summary>
internal sealed class UploadedFiles(DatabaseOptions options, ICurrentUser user, IClock clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);
    private static readonly string[] Accepted = [".csv", ".xlsx"];

    private string Mine => Path.Combine(options.DataDirectory, "imports", user.Id.ToString("N"));

    public async Task<string> Keep(IFormFile file, CancellationToken ct)
    {
        var ending = Path.GetExtension(file.FileName).ToLowerInvariant();
        if (!Accepted.Contains(ending)) throw new InputException([new FieldError("file", CoreErrors.FileTypeRefused, new Dictionary<string, object?> { ["accepted"] = string.Join(", ", Accepted) })]);
        if (file.Length > AttachmentStore.MaxMegabytes * 1024L * 1024) throw new BusinessException(CoreErrors.FileTooLarge, 413).With("max", AttachmentStore.MaxMegabytes);
        Directory.CreateDirectory(Mine);
        foreach (var old in Directory.EnumerateFiles(Mine).Where(f => File.GetLastWriteTimeUtc(f) < clock.Now - Kept)) File.Delete(old);
        var name = clock.NewId().ToString("N") + ending;
        await using var target = File.Create(Path.Combine(Mine, name));
        await file.CopyToAsync(target, ct);
        return name;
    }

    public string PathOf(string upload)
    {
        var isOurs = Guid.TryParseExact(Path.GetFileNameWithoutExtension(upload), "N", out var id) && Accepted.Contains(Path.GetExtension(upload)) && upload == id.ToString("N") + Path.GetExtension(upload);
        var path = isOurs ? Path.Combine(Mine, upload) : "";
        return File.Exists(path) ? path : throw new BusinessException(ImportErrors.Expired);
    }

    public void Forget(string upload) => File.Delete(PathOf(upload));
}
