using Crm.Foundation.Data;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Tasks;

internal static class FollowUpTaskTables
{
    public static void Apply(ModelBuilder model, ModuleDbContext context)
    {
        model.ListTable<TaskDepartment>("FollowUpTaskDepartments",
            r => new { r.Code, r.DueDate, r.OwnerId, r.DoneOn, r.SnoozedUntil, r.Audience, r.CreatedBy, r.Assignee, r.DeletedAt });
        model.Entity<FollowUpTask>(task =>
        {
            task.ToTable("FollowUpTasks");
            task.HasScope<FollowUpTask, TaskDepartment>(context, "FollowUpTaskDepartments");
            // As HasAudience, and whoever has to do it sees it, even when the exchange is not for them.
            task.HasQueryFilter(ModelConventions.AudienceFilter, t => (int)t.Audience >= context.AudienceFloor || t.CreatedBy == context.UserId
                || t.Assignee == context.UserId);
            task.Property(t => t.Title).HasMaxLength(FollowUpTask.TitleMaxLength);
            task.Property(t => t.SnoozeReason).HasMaxLength(FollowUpTask.ReasonMaxLength);
            task.HasSearchText(t => t.SearchText, FollowUpTask.TitleMaxLength * 2);
            task.HasMany(t => t.Territories).WithOne().HasForeignKey(t => t.TaskId);
            task.HasOne<Interaction>().WithMany().HasForeignKey(t => t.InteractionId).OnDelete(DeleteBehavior.NoAction);
            task.HasIndex(t => new { t.Assignee, t.DoneOn, t.DueDate });
            task.HasIndex(t => new { t.DoneOn, t.DueDate });
            task.HasIndex(t => new { t.DueDate, t.Id });
        });
        model.Entity<TaskTerritory>(row =>
        {
            row.ToTable("FollowUpTaskTerritories").HasKey(t => new { t.TaskId, t.TerritoryId });
            row.HasIndex(t => t.TerritoryId);
            row.HasOne<Territory>().WithMany().HasForeignKey(t => t.TerritoryId).OnDelete(DeleteBehavior.NoAction);
        });
    }
}
