using Crm.Modules.Projects.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Modules.Projects.Milestones;

/// <summary>The list of milestones: its address, its columns in files.</summary>
internal static class MilestoneList
{
    public static readonly ListOf<MilestoneFilter, MilestoneOutput> Definition = new("milestones", "Jalons", "/projets/jalons",
    [
        new("Échéance", m => m.DueOn),
        new("Jalon", m => m.Title),
        new("Nature", m => m.Kind.Word()),
        new("Projet", m => m.ProjectTitle),
        new("Prévu le", m => m.PlannedOn),
        new("Prévision", m => m.ForecastOn),
        new("Raison", m => m.ForecastReason),
        new("Fait le", m => m.DoneOn),
        new("En retard", m => m.IsLate),
        new("Identifiant", m => m.Id.ToString()),
    ], ProjectsPermissions.Projects.Default) { Sorts = MilestoneFilters.Sorts.Names };
}
