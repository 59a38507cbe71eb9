using Crm.Foundation.Data;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Projects;

namespace Crm.Modules.Projects.Milestones;

/// <summary>Tables of the room of milestones, as the current user may read them.</summary>
internal class MilestonesData(ModuleDbContext db) : ProjectsData(db)
{
    /// <summary>Milestones of projects that are not in the trash.</summary>
    public IQueryable<Milestone> Milestones => Context.Scoped<Milestone>(ProjectsPermissions.Projects.Default).Where(m => m.Project.DeletedAt == null);
}
