using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>The list of tasks as views and columns know it.</summary>
internal static class TaskList
{
    public const string Key = "tasks";

    public static readonly ListDefinition Definition = new(Key, "Suites à donner", "/echanges/taches",
        ["q", "status", "due", "assignee", "territory", "department"],
    [
        new("due", "Échéance"), new("assignee", "Par qui"), new("territories", "Territoires"), new("exchange", "Échange"),
        new("audience", "Lecteurs", Usual: false), new("created", "Créée le", Usual: false),
    ], TerritoriesPermissions.Tasks.Default);
}
