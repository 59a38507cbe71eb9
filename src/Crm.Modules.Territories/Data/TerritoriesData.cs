using Crm.Foundation.Data;
using Crm.Modules.Territories.Portfolios;
using Crm.Modules.Territories.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Data;

/// <summary>The module's own tables, over the one context.</summary>
internal sealed class TerritoriesData(ModuleDbContext db)
{
    public ModuleDbContext Context => db;
    public DbSet<Territory> Territories => db.Set<Territory>();
    public DbSet<TerritoryMember> Members => db.Set<TerritoryMember>();
    public DbSet<TerritoryChange> Changes => db.Set<TerritoryChange>();
    public DbSet<Portfolio> Portfolios => db.Set<Portfolio>();
    public IQueryable<PortfolioEntry> Entries => db.Scoped<PortfolioEntry>();

    public void Add(object entity) => db.Add(entity);

    public Task Save(CancellationToken ct) => db.SaveChangesAsync(ct);
}
