using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;

namespace Crm.Modules.Territories.Documents;

/// <summary>A file attached to an exchange, read by those who read the exchange. Its bytes are on disk under its id.</summary>
internal sealed class InteractionDocument : AuditedEntity
{
    public const int NameMaxLength = 200;
    public const int MaxPerInteraction = 50;

    private const int LongestEnding = 10;

    private InteractionDocument() { }

    public InteractionDocument(Guid interactionId, string fileName, StoredFile file) : base(file.Key) =>
        (InteractionId, FileName, ContentType, Size, Sha256) = (interactionId, NameOf(fileName), file.ContentType, file.Size, file.Sha256);

    public Guid InteractionId { get; private set; }
    public string FileName { get; private set; } = "";
    public string ContentType { get; private set; } = "";

    /// <summary>In bytes.</summary>
    public long Size { get; private set; }
    public string Sha256 { get; private set; } = "";

    /// <summary>The name alone, without folders nor control characters.</summary>
    public static string NameOf(string? fileName)
    {
        var name = new string([.. Path.GetFileName((fileName ?? "").Replace('\\', '/')).Where(c => !char.IsControl(c))]).Trim();
        new InputErrors().When(name.Length == 0, "file", CoreErrors.Required).ThrowIfAny();
        if (name.Length <= NameMaxLength) return name;
        var ending = Path.GetExtension(name);
        return Path.GetFileNameWithoutExtension(name)[..(NameMaxLength - LongestEnding)] + ending[..Math.Min(LongestEnding, ending.Length)];
    }
}
