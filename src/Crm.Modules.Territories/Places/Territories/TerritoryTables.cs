using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Territories;

/// <summary>Tables of territories, of their départements, their members and what changed in them.</summary>
internal static class TerritoryTables
{
    public static void Apply(ModelBuilder model)
    {
        model.Entity<Territory>(territory =>
        {
            territory.ToTable("Territories");
            territory.Property(t => t.Code).HasMaxLength(ModuleDbContext.CodeLength);
            territory.Property(t => t.Name).HasMaxLength(Territory.NameMaxLength);
            territory.Property(t => t.Nature).HasMaxLength(10);
            territory.Property(t => t.RegionCode).HasMaxLength(ModuleDbContext.CodeLength);
            territory.Property(t => t.Siren).HasMaxLength(ModuleDbContext.CodeLength);
            territory.HasSearchText(t => t.SearchName, 240);
            territory.HasIndex(t => new { t.Kind, t.Code }).IsUnique();
            territory.HasIndex(t => new { t.Kind, t.SearchName });
            territory.HasIndex(t => t.SearchName);
            territory.HasIndex(t => t.RegionCode);
            territory.HasIndex(t => t.Siren);
            territory.HasIndex(t => t.Population);
            territory.HasMany(t => t.Departments).WithOne().HasForeignKey(d => d.TerritoryId);
        });
        model.Entity<TerritoryDepartment>(row =>
        {
            row.ToTable("TerritoryDepartments").HasKey(d => new { d.TerritoryId, d.Code });
            row.Property(d => d.Code).HasMaxLength(ModuleDbContext.CodeLength);
            row.HasIndex(d => new { d.Code, d.TerritoryId });
        });
        model.Entity<TerritoryChange>(change =>
        {
            change.ToTable("TerritoryChanges");
            change.Property(c => c.Before).HasMaxLength(TerritoryChange.ValueMaxLength);
            change.Property(c => c.After).HasMaxLength(TerritoryChange.ValueMaxLength);
            change.HasIndex(c => new { c.TerritoryId, c.On });
            change.HasOne<Territory>().WithMany().HasForeignKey(c => c.TerritoryId).OnDelete(DeleteBehavior.NoAction);
        });
        model.Entity<TerritoryMember>(row =>
        {
            row.ToTable("TerritoryMembers").HasKey(m => new { m.ParentId, m.ChildId });
            row.HasIndex(m => m.ChildId);
            row.HasOne<Territory>().WithMany().HasForeignKey(m => m.ParentId).OnDelete(DeleteBehavior.NoAction);
            row.HasOne<Territory>().WithMany().HasForeignKey(m => m.ChildId).OnDelete(DeleteBehavior.NoAction);
        });
    }
}
