using System.Security.Cryptography;
using Crm.Foundation.Errors;

namespace Crm.Foundation.Files;

/// <summary>What was stored: its key on disk, its content type by its bytes, size and SHA-256.</summary>
public sealed record StoredFile(Guid Key, string ContentType, long Size, string Sha256);

/// <summary>Attachments on disk under names of our own. Only known types, checked by ending and by first bytes.</summary>
public sealed class AttachmentStore(string directory)
{
    public const int MaxMegabytes = 20;

    private static readonly Dictionary<string, (string ContentType, byte[] Magic)> Allowed = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = ("application/pdf", "%PDF-"u8.ToArray()),
        [".png"] = ("image/png", [0x89, 0x50, 0x4E, 0x47]),
        [".jpg"] = ("image/jpeg", [0xFF, 0xD8, 0xFF]),
        [".jpeg"] = ("image/jpeg", [0xFF, 0xD8, 0xFF]),
        [".docx"] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\u0003\u0004"u8.ToArray()),
        [".xlsx"] = ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\u0003\u0004"u8.ToArray()),
        [".pptx"] = ("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PK\u0003\u0004"u8.ToArray()),
        [".odt"] = ("application/vnd.oasis.opendocument.text", "PK\u0003\u0004"u8.ToArray()),
        [".ods"] = ("application/vnd.oasis.opendocument.spreadsheet", "PK\u0003\u0004"u8.ToArray()),
    };

    public static string AcceptedEndings => string.Join(", ", Allowed.Keys);

    /// <summary>False when the folder refuses a write.</summary>
    public bool IsWritable()
    {
        try
        {
            Directory.CreateDirectory(directory);
            var probe = Path.Combine(directory, ".probe");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public async Task<StoredFile> Save(Guid key, Stream content, string fileName, CancellationToken ct)
    {
        if (!Allowed.TryGetValue(Path.GetExtension(fileName), out var kind))
            throw new BusinessException(CoreErrors.FileTypeRefused).With("accepted", AcceptedEndings);
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, ct);
        if (bytes.Length > MaxMegabytes * 1024L * 1024) throw new BusinessException(CoreErrors.FileTooLarge, 413).With("max", MaxMegabytes);
        var data = bytes.ToArray();
        if (!data.AsSpan().StartsWith(kind.Magic)) throw new BusinessException(CoreErrors.FileTypeRefused).With("accepted", AcceptedEndings);
        await WriteToDisk(PathOf(key), data, ct);
        return new StoredFile(key, kind.ContentType, data.Length, Convert.ToHexStringLower(SHA256.HashData(data)));
    }

    /// <summary>Does nothing when it is not there.</summary>
    public void Delete(Guid key) => File.Delete(PathOf(key));

    public Stream Open(Guid key) => File.OpenRead(PathOf(key));

    private static async Task WriteToDisk(string path, byte[] data, CancellationToken ct)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, data, ct);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new BusinessException(CoreErrors.StorageUnavailable, 503);
        }
    }

    private string PathOf(Guid key) => Path.Combine(directory, key.ToString("N")[^2..], key.ToString("N"));
}
