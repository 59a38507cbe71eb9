using Crm.Foundation.Data;
using Crm.Modules.Projects.Milestones;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Projects.Themes;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Data;

/// <summary>The module's own tables, over the one context, as the current user may read them.</summary>
internal sealed class ProjectsData(ModuleDbContext db)
{
    public ModuleDbContext Context => db;
    public IQueryable<Project> Projects => db.Scoped<Project>();

    /// <summary>Milestones of projects that are not in the trash.</summary>
    public IQueryable<Milestone> Milestones => db.Scoped<Milestone>().Where(m => m.Project.DeletedAt == null);

    public DbSet<ProjectTerritory> Places => db.Set<ProjectTerritory>();

    /// <summary>Whoever reads: for links, never for an answer.</summary>
    public DbSet<ProjectHolder> Holders => db.Set<ProjectHolder>();

    public DbSet<Theme> Themes => db.Set<Theme>();

    public void Add(object entity) => db.Add(entity);

    public Task Save(CancellationToken ct) => db.SaveChangesAsync(ct);
}
