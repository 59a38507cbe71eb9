using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Lists;

/// <summary>Tables of views, found by list: a person's own, those of their départements, those of everybody.</summary>
internal static class ViewTables
{
    public static void Apply(ModelBuilder model)
    {
        model.Entity<SavedView>(view =>
        {
            view.ToTable("SavedViews");
            view.Property(v => v.ListKey).HasMaxLength(SavedView.ListMaxLength);
            view.Property(v => v.Name).HasMaxLength(SavedView.NameMaxLength);
            view.Property(v => v.Query).HasMaxLength(ListDefinition.QueryMaxLength);
            view.HasMany(v => v.Departments).WithOne().HasForeignKey(d => d.ViewId);
            view.HasIndex(v => new { v.CreatedBy, v.ListKey });
            view.HasIndex(v => new { v.Sharing, v.ListKey });
        });
        model.Entity<SavedViewDepartment>(row =>
        {
            row.ToTable("SavedViewDepartments").HasKey(d => new { d.ViewId, d.Code });
            row.Property(d => d.Code).HasMaxLength(ModuleDbContext.CodeLength);
            row.HasIndex(d => d.Code);
        });
        model.Entity<DefaultView>(chosen =>
        {
            chosen.ToTable("DefaultViews").HasKey(d => new { d.UserId, d.ListKey });
            chosen.Property(d => d.ListKey).HasMaxLength(SavedView.ListMaxLength);
            chosen.HasIndex(d => d.ViewId);
            chosen.HasOne<SavedView>().WithMany().HasForeignKey(d => d.ViewId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<BulkDeed>(deed =>
        {
            deed.ToTable("BulkDeeds");
            deed.Property(d => d.Kind).HasMaxLength(BulkDeed.KindMaxLength);
            deed.HasIndex(d => d.At);
        });
    }
}
