using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Milestones;

/// <summary>The tables of milestones and of their scope.</summary>
internal static class MilestoneTables
{
    public static void Apply(ModelBuilder model, ModuleDbContext context)
    {
        model.Entity<Milestone>(milestone =>
        {
            milestone.ToTable("Milestones");
            milestone.Property(m => m.Title).HasMaxLength(Milestone.TitleMaxLength);
            milestone.Property(m => m.ForecastReason).HasMaxLength(Milestone.ReasonMaxLength);
            milestone.HasOne(m => m.Project).WithMany().HasForeignKey(m => m.ProjectId).OnDelete(DeleteBehavior.NoAction);
            milestone.HasScope<Milestone, MilestoneDepartment>(context, "MilestoneDepartments").HasAudience(context);
            milestone.HasIndex(m => new { m.ProjectId, m.DueOn });
            milestone.HasIndex(m => new { m.DoneOn, m.DueOn, m.Id });
        });
        model.ListTable<MilestoneDepartment>("MilestoneDepartments",
            r => new { r.Code, r.DueOn, r.OwnerId, r.DoneOn, r.Audience, r.CreatedBy, r.ProjectId, r.DeletedAt });
    }
}
