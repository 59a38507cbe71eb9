using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Time;

namespace Crm.Foundation.Audit;

/// <summary>Notes deeds that are not a change of one entity: an export read, a role given, a dashboard published.</summary>
public sealed class AuditLog(ModuleDbContext db, ICurrentUser user, IClock clock)
{
    public const string Exported = "Exported";

    /// <summary>True when the use case of this request already said what it gives out.</summary>
    public bool ExportNoted { get; private set; }

    /// <summary>Written with the next save.</summary>
    public void Note(string kind, Guid? id, string action, object? details = null)
    {
        ExportNoted |= action == Exported;
        db.Add(new AuditEntry(clock.NewId(), clock.Now, user.Id, user.Name, kind, id, action, JsonSerializer.Serialize(details ?? new { })));
    }
}
