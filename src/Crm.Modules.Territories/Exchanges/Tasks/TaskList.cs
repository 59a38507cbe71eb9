using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>The list of tasks: its address, its columns on screen and in files.</summary>
internal static class TaskList
{
    public const string Key = "tasks";

    public static readonly ListOf<TaskFilter, TaskLine> Definition = new(Key, "Suites à donner", "/echanges/taches",
    [
        new("Échéance", t => t.DueDate) { Key = "due" },
        new("Suite", t => t.Title),
        new("Confiée à", t => t.AssigneeName) { Key = "assignee", Label = "Par qui" },
        new("État", t => t.When),
        new("Fait le", t => t.DoneOn) { Extra = true },
        new("Échange", t => t.InteractionSubject) { Key = "exchange" },
        new("Territoires", t => string.Join(", ", t.Territories.Select(p => p.Name))) { Key = "territories" },
        new("Lecteurs", t => AudienceTagHelper.Of(t.Audience).Word) { Key = "audience", Usual = false },
        new("Créée le", t => t.CreatedAt) { Key = "created", Usual = false },
        new("Identifiant", t => t.Id.ToString()),
    ], TerritoriesPermissions.Tasks.Default) { Sorts = TaskFilter.Sorts.Names };
}
