using Crm.Foundation.Data;
using Crm.Modules.Projects.Themes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Modules.Projects.Projects;

/// <summary>The tables of projects: their territories, holders and scope.</summary>
internal static class ProjectTables
{
    public static void Apply(ModelBuilder model, ModuleDbContext context)
    {
        model.Entity<Project>(project =>
        {
            project.ToTable("Projects");
            Texts(project);
            project.HasScope<Project, ProjectDepartment>(context, "ProjectDepartments").HasAudience(context);
            project.HasMany(p => p.Holders).WithOne().HasForeignKey(h => h.ProjectId);
            project.HasMany(p => p.Territories).WithOne().HasForeignKey(t => t.ProjectId);
            project.Navigation(p => p.Holders).AutoInclude();
            project.Navigation(p => p.Territories).AutoInclude();
            project.HasOne<Theme>().WithMany().HasForeignKey(p => new { p.CallKey, p.ThemeCode }).IsRequired(false).OnDelete(DeleteBehavior.NoAction);
            project.HasIndex(p => new { p.CallKey, p.ExternalKey }).IsUnique();
            project.HasIndex(p => new { p.ThemeCode, p.Status });
            project.HasIndex(p => p.Status);
            project.HasIndex(p => new { p.SearchText, p.Id });
        });
        model.ScopeTable<ProjectDepartment>("ProjectDepartments");
        model.Entity<ProjectTerritory>(row =>
        {
            row.ToTable("ProjectTerritories").HasKey(t => new { t.ProjectId, t.TerritoryId });
            row.HasIndex(t => new { t.TerritoryId, t.ProjectId });
        });
        model.Entity<ProjectHolder>(row =>
        {
            row.ToTable("ProjectHolders").HasKey(h => new { h.ProjectId, h.Key });
            row.Property(h => h.Key).HasMaxLength(ProjectHolder.NameMaxLength * 2);
            row.Property(h => h.Name).HasMaxLength(ProjectHolder.NameMaxLength);
            row.HasIndex(h => h.Key);
            row.HasIndex(h => h.OrganisationId);
        });
    }

    private static void Texts(EntityTypeBuilder<Project> project)
    {
        project.Property(p => p.Title).HasMaxLength(Project.TitleMaxLength);
        project.Property(p => p.Summary).HasMaxLength(Project.SummaryMaxLength);
        project.Property(p => p.Places).HasMaxLength(Project.PlacesMaxLength);
        project.Property(p => p.Source).HasMaxLength(Project.TextMaxLength);
        project.Property(p => p.Heading).HasMaxLength(Project.TextMaxLength);
        project.Property(p => p.Call).HasMaxLength(Theme.CallMaxLength);
        project.Property(p => p.CallKey).HasMaxLength(Theme.CallKeyMaxLength);
        project.Property(p => p.ThemeCode).HasMaxLength(ModuleDbContext.CodeLength);
        project.Property(p => p.RegionCode).HasMaxLength(ModuleDbContext.CodeLength);
        project.Property(p => p.ExternalKey).HasMaxLength(Project.KeyMaxLength);
        project.HasSearchText(p => p.SearchText, Project.SearchMaxLength);
    }
}
