using Crm.Foundation.Access;
using Crm.Modules.Projects.Contracts;

namespace Crm.Modules.Projects.Projects;

/// <summary>Who writes projects: whoever may edit where they lie.</summary>
internal static class ProjectWrites
{
    public static readonly Write Edit = new Write("projects.edit", "Projets", "créer, modifier, changer le statut et supprimer")
        .By(ProjectsPermissions.Projects.Edit, Whose.Scope, Readers.Chooses);
}
