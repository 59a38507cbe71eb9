using Crm.Foundation.Data;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Themes;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Projects;

/// <summary>Tables of the room of projects, as the current user may read them.</summary>
internal class ProjectsData(ModuleDbContext db) : ThemesData(db)
{
    public IQueryable<Project> Projects => Context.Scoped<Project>(ProjectsPermissions.Projects.Default);
    public DbSet<ProjectTerritory> Places => Context.Set<ProjectTerritory>();

    /// <summary>Whoever reads: for links, never for an answer.</summary>
    public DbSet<ProjectHolder> Holders => Context.Set<ProjectHolder>();
}
