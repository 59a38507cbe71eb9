using Crm.Foundation.Data;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>Tables of portfolios, their entries and the départements eligible to them.</summary>
internal static class PortfolioTables
{
    public static void Apply(ModelBuilder model, ModuleDbContext context)
    {
        model.Entity<Portfolio>(portfolio =>
        {
            portfolio.ToTable("Portfolios");
            portfolio.Property(p => p.Name).HasMaxLength(Portfolio.NameMaxLength);
            portfolio.Property(p => p.Description).HasMaxLength(Portfolio.DescriptionMaxLength);
            portfolio.HasSearchText(p => p.SearchName, Portfolio.NameMaxLength + 40);
            portfolio.Property(p => p.EligibilityNote).HasMaxLength(Portfolio.EligibilityNoteMaxLength);
            portfolio.HasMany(p => p.EligibleDepartments).WithOne().HasForeignKey(d => d.PortfolioId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<EligibleDepartment>(department =>
        {
            department.ToTable("PortfolioEligibleDepartments").HasKey(d => new { d.PortfolioId, d.Code });
            department.Property(d => d.Code).HasMaxLength(EligibleDepartment.CodeMaxLength);
            department.Property(d => d.Source).HasMaxLength(PortfolioEntry.SourceMaxLength);
        });
        model.Entity<PortfolioEntry>(entry =>
        {
            entry.ToTable("PortfolioEntries");
            entry.Property(e => e.Status).HasConversion<string>().HasMaxLength(20);
            entry.Property(e => e.Referent).HasMaxLength(PortfolioEntry.ReferentMaxLength);
            entry.Property(e => e.Note).HasMaxLength(PortfolioEntry.NoteMaxLength);
            entry.Property(e => e.Source).HasMaxLength(PortfolioEntry.SourceMaxLength);
            entry.HasIndex(e => new { e.PortfolioId, e.TerritoryId });
            entry.HasIndex(e => e.TerritoryId);
            entry.HasOne<Portfolio>().WithMany().HasForeignKey(e => e.PortfolioId).OnDelete(DeleteBehavior.NoAction);
            entry.HasOne<Territory>().WithMany().HasForeignKey(e => e.TerritoryId).OnDelete(DeleteBehavior.NoAction);
            entry.HasScope<PortfolioEntry, PortfolioEntryDepartment>(context, "PortfolioEntryDepartments");
        });
        model.ScopeTable<PortfolioEntryDepartment>("PortfolioEntryDepartments");
    }
}
