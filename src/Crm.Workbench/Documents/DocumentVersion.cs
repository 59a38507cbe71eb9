using Crm.Foundation.Entities;
using Crm.Foundation.Files;

namespace Crm.Workbench.Documents;

/// <summary>One version of a document. It never changes; a version taken up again is a new one over the same bytes.</summary>
public sealed class DocumentVersion : Entity
{
    private DocumentVersion() { }

    public DocumentVersion(Guid id, Guid documentId, int number, StoredFile file, string fileName, Guid by, DateTime at, int? from) : base(id) =>
        (DocumentId, Number, FileKey, FileName, ContentType, Size, Sha256, AuthorId, At, RestoredFrom) =
            (documentId, number, file.Key, fileName, file.ContentType, file.Size, file.Sha256, by, at, from);

    public Guid DocumentId { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    /// <summary>Where its bytes are in the attachment store.</summary>
    public Guid FileKey { get; private set; }
    public string FileName { get; private set; } = "";
    public string ContentType { get; private set; } = "";
    public long Size { get; private set; }
    public string Sha256 { get; private set; } = "";
    public Guid AuthorId { get; private set; }
    public DateTime At { get; private set; }

    /// <summary>The version it took up again.</summary>
    public int? RestoredFrom { get; private set; }

    public StoredFile File => new(FileKey, ContentType, Size, Sha256);
}
