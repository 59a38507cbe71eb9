using Crm.Foundation.Entities;
using Crm.Foundation.Files;

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
