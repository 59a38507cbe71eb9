using Crm.Foundation.Errors;
using Crm.Foundation.Files;

namespace Crm.Workbench.Imports;

/// <summary>Files being imported, under the id of their import; gone when the import is over.</summary>
public sealed class UploadedFiles(DataFolder data)
{
    private static readonly string[] Accepted = [".csv", ".xlsx"];

    private string Folder => data.Of("imports");

    public async Task Keep(Guid id, Stream? content, string fileName, CancellationToken ct)
    {
        var ending = Path.GetExtension(fileName).ToLowerInvariant();
        if (content is not { Length: > 0 }) throw Wrong(ImportErrors.FileMissing);
        if (!Accepted.Contains(ending)) throw Wrong(CoreErrors.FileTypeRefused, ("accepted", string.Join(", ", Accepted)));
        if (content.Length > AttachmentStore.MaxMegabytes * 1024L * 1024)
            throw new BusinessException(CoreErrors.FileTooLarge, 413).With("max", AttachmentStore.MaxMegabytes);
        try
        {
            Directory.CreateDirectory(Folder);
            await using var target = File.Create(Path.Combine(Folder, id.ToString("N") + ending));
            await content.CopyToAsync(target, ct);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new BusinessException(CoreErrors.StorageUnavailable, 503);
        }
    }

    public string PathOf(Guid id) => Accepted.Select(e => Path.Combine(Folder, id.ToString("N") + e)).FirstOrDefault(File.Exists)
        ?? throw new BusinessException(ImportErrors.Expired);

    public void Forget(Guid id)
    {
        foreach (var ending in Accepted) File.Delete(Path.Combine(Folder, id.ToString("N") + ending));
    }

    private static InputException Wrong(string code, params (string Name, object? Value)[] values) =>
        new([new FieldError("file", code, values.ToDictionary(v => v.Name, v => v.Value))]);
}
