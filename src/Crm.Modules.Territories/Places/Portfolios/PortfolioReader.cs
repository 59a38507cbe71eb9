using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>Portfolios for Pilotage.</summary>
internal sealed class PortfolioReader(PlacesData data) : IPortfolios
{
    public async Task<IReadOnlyList<(Guid Id, string Name)>> Names(CancellationToken ct) =>
        [.. (await data.Portfolios.AsNoTracking().OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(ct)).Select(p => (p.Id, p.Name))];

    public async Task<PortfolioCard?> Find(Guid id, CancellationToken ct)
    {
        var name = await data.Portfolios.Where(p => p.Id == id).Select(p => p.Name).FirstOrDefaultAsync(ct);
        if (name is null) return null;
        var entries = await (from entry in data.Entries.AsNoTracking().Where(e => e.PortfolioId == id)
                             join territory in data.Territories on entry.TerritoryId equals territory.Id
                             orderby territory.SearchName
                             select new { entry.Status, entry.Referent, entry.From, entry.To, territory.Id, territory.Kind, territory.Code, territory.Name,
                                 territory.RegionCode, Departments = territory.Departments.OrderBy(d => d.Code).Select(d => d.Code).ToList() }).ToListAsync(ct);
        return new PortfolioCard(id, name, [.. entries.Select(e =>
            new PortfolioEntryCard(new TerritoryCard(e.Id, e.Kind, e.Code, e.Name, e.Departments, e.RegionCode), e.Status.ToString(),
                e.Referent, e.From, e.To))]);
    }
}
