using Crm.Foundation.Entities;
using Crm.Foundation.Files;
using Crm.Workbench.Documents;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Incoming;

/// <summary>A file of a mail that was read and not yet logged; it waits for its exchange, for its reader alone. Its bytes are on disk under its id.</summary>
internal sealed class KeptFile : Entity
{
    public const int KeptDays = 2;

    private KeptFile() { }

    public KeptFile(StoredFile file, string fileName, Guid userId, DateTime now) : base(file.Key) =>
        (FileName, Size, UserId, At) = (fileName, file.Size, userId, now);

    public Guid UserId { get; private set; }
    public string FileName { get; private set; } = "";

    /// <summary>In bytes.</summary>
    public long Size { get; private set; }
    public DateTime At { get; private set; }
}

internal static class KeptFileModel
{
    public static void Apply(ModelBuilder model) => model.Entity<KeptFile>(file =>
    {
        file.ToTable("IncomingFiles");
        file.Property(f => f.FileName).HasMaxLength(Document.NameMaxLength);
        file.HasIndex(f => f.At);
    });
}
