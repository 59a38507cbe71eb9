using Crm.Modules.Projects.Contracts;
using Crm.Workbench.Kinds;
using Crm.Workbench.Trash;

namespace Crm.Modules.Projects.Milestones;

/// <summary>Milestones in the trash, of projects that are not.</summary>
internal static class MilestoneTrash
{
    public const string Key = "milestone";

    public static readonly TrashOf<Milestone> Kind = new(new(Key, "Jalon", "flag", "/projets/jalons/{id}"))
    {
        Permission = ProjectsPermissions.Projects.Edit, Api = "milestones/{id}", Title = _ => m => m.Title,
        Read = s => s.Of<MilestonesData>().Milestones, Restore = (s, row, ct) => s.Of<MilestoneAppService>().Restore(row.Id, ct),
    };
}
