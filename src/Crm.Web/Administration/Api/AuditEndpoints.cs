using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Web.Administration.Journal;
using Crm.Web.Contracts;

namespace Crm.Web.Administration.Api;

/// <summary><c>/api/v1/audit-entries</c></summary>
internal static class AuditEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var entries = api.MapGroup("audit-entries").WithTags("Journal");
        entries.MapGet("", (JournalReader s, [AsParameters] JournalFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(f, p, ct))
            .Requires(WebPermissions.Audit).WithSummary("Journal d'audit, du plus récent au plus ancien.");
        entries.MapGet("{id:guid}", (JournalReader s, Guid id, CancellationToken ct) => s.Get(id, ct))
            .Requires(WebPermissions.Audit).WithSummary("Une ligne du journal ; les valeurs d'un élément ne sont montrées qu'à qui peut le lire.");
    }
}
