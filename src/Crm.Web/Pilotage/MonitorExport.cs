using Crm.Foundation.Files;

namespace Crm.Web.Pilotage;

/// <summary>The monitor as a sheet: what is on screen, in the same order.</summary>
internal static class MonitorExport
{
    public static readonly IReadOnlyList<Column<MonitoredTerritory>> Columns =
    [
        new("Territoire", t => t.Name),
        new("Code", t => t.Territory.Code),
        new("Départements", t => string.Join(", ", t.Territory.Departments)),
        new("Dernier échange", t => t.LastInteraction),
        new("Jours sans échange", t => t.SilentDays),
        new("Échanges 30 jours", t => t.Interactions30),
        new("Échanges 90 jours", t => t.Interactions90),
        new("Heures", t => t.Hours),
        new("Suites ouvertes", t => t.OpenTasks),
        new("Suites en retard", t => t.LateTasks),
        new("Projets", t => t.Projects),
        new("Jalons en retard", t => t.LateMilestones),
        new("Météo", t => t.Weather?.Word),
        new("Raisons", t => t.Weather is { } weather ? string.Join(", ", weather.Reasons.Select(r => r.Text)) : null),
    ];
}
