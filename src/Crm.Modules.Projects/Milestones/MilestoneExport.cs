using Crm.Foundation.Files;

namespace Crm.Modules.Projects.Milestones;

/// <summary>Columns of the export of milestones.</summary>
internal static class MilestoneExport
{
    public static readonly IReadOnlyList<Column<MilestoneOut>> Columns =
    [
        new("Échéance", m => m.DueOn), new("Jalon", m => m.Title), new("Nature", m => m.Kind.Word()), new("Projet", m => m.ProjectTitle),
        new("Prévu le", m => m.PlannedOn), new("Prévision", m => m.ForecastOn),
        new("Raison", m => m.ForecastReason), new("Fait le", m => m.DoneOn), new("En retard", m => m.IsLate), new("Identifiant", m => m.Id.ToString()),
    ];
}
