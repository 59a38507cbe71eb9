using Crm.Foundation.Access;
using Crm.Modules.Projects.Contracts;

namespace Crm.Modules.Projects.Milestones;

/// <summary>Who writes milestones, whose readers are those of their project.</summary>
internal static class MilestoneWrites
{
    public static readonly Write Plan = new Write("milestones.plan", "Jalons", "ajouter, prévoir et supprimer")
        .By(ProjectsPermissions.Projects.Edit, Whose.Scope, Readers.Keeps);
    public static readonly Write Complete = new Write("milestones.complete", "Jalons", "marquer faits et rouvrir")
        .By(ProjectsPermissions.Milestones.Complete, Whose.Scope, Readers.Keeps);
}
