using Crm.Foundation.Entities;
using Crm.Foundation.Files;

namespace Crm.Modules.Territories.Exchanges.Documents;

/// <summary>A file of an exchange as the first release kept it. <see cref="DocumentAdoption"/> makes a document of each; the rows stay.</summary>
internal sealed class InteractionDocument : AuditedEntity
{
    private InteractionDocument() { }

    public InteractionDocument(Guid interactionId, string fileName, StoredFile file) : base(file.Key) =>
        (InteractionId, FileName, ContentType, Size, Sha256) = (interactionId, fileName, file.ContentType, file.Size, file.Sha256);

    public Guid InteractionId { get; private set; }
    public string FileName { get; private set; } = "";
    public string ContentType { get; private set; } = "";
    public long Size { get; private set; }
    public string Sha256 { get; private set; } = "";

    /// <summary>The same bytes, under the same id.</summary>
    public StoredFile ToFile() => new(Id, ContentType, Size, Sha256);
}
