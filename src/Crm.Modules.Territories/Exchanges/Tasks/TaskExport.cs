using Crm.Foundation.Files;

namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>Columns of the export of follow-up tasks.</summary>
internal static class TaskExport
{
    public static readonly IReadOnlyList<Column<TaskLine>> Columns =
    [
        new("Échéance", t => t.DueDate), new("Suite", t => t.Title), new("Confiée à", t => t.AssigneeName), new("État", t => t.When),
        new("Fait le", t => t.DoneOn),
        new("Échange", t => t.InteractionSubject), new("Territoires", t => string.Join(", ", t.Territories.Select(p => p.Name))),
        new("Identifiant", t => t.Id.ToString()),
    ];
}
