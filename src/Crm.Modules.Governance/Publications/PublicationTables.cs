using Crm.Foundation.Data;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Dashboards;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Publications;

internal static class PublicationTables
{
    public static void Apply(ModelBuilder model, ModuleDbContext context) => model.Entity<Publication>(publication =>
    {
        publication.ToTable("DashboardPublications");
        publication.HasDepartmentScope(context);
        publication.Property(p => p.Title).HasMaxLength(SharedDashboard.TitleMaxLength);
        publication.Property(p => p.Publisher).HasMaxLength(200);
        publication.Property(p => p.WithdrawnWhy).HasMaxLength(Publication.ReasonMaxLength);
        publication.HasOne<SharedDashboard>().WithMany().HasForeignKey(p => p.DashboardId).OnDelete(DeleteBehavior.NoAction);
        publication.HasOne<Body>().WithMany().HasForeignKey(p => p.BodyId).OnDelete(DeleteBehavior.NoAction);
        publication.HasIndex(p => new { p.DashboardId, p.Number }).IsUnique();
        publication.HasIndex(p => new { p.BodyId, p.AsOf });
        publication.HasIndex(p => new { p.Department, p.AsOf });
    });
}
