using Crm.Foundation.Data;
using Crm.Modules.Territories.Places.Following;
using Crm.Modules.Territories.Places.Portfolios;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Documents;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places;

/// <summary>Tables of the room of places. Each room sees those of the rooms before it, and none after.</summary>
internal class PlacesData(ModuleDbContext db) : ModuleData(db)
{
    public DbSet<Territory> Territories => Context.Set<Territory>();
    public DbSet<TerritoryDepartment> TerritoryDepartments => Context.Set<TerritoryDepartment>();
    public DbSet<TerritoryMember> Members => Context.Set<TerritoryMember>();
    public DbSet<TerritoryChange> Changes => Context.Set<TerritoryChange>();
    public DbSet<Portfolio> Portfolios => Context.Set<Portfolio>();
    public IQueryable<PortfolioEntry> Entries => Context.Scoped<PortfolioEntry>();

    /// <summary>Entries of every département, for who is to be told.</summary>
    public IQueryable<PortfolioEntry> AllEntries => Context.Scoped<PortfolioEntry>().IgnoreQueryFilters([ModelConventions.Scope]);
    public DbSet<Follow> Follows => Context.Set<Follow>();
    public IQueryable<Document> Documents => Context.Scoped<Document>();
    public DbSet<DocumentVersion> DocumentVersions => Context.Set<DocumentVersion>();
}
