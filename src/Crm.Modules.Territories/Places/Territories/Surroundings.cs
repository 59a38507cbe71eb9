using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Geography;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Territories;

/// <summary>A territory, the places above it, its last changes and the portfolios the reader sees it in.</summary>
internal sealed record Surroundings(
    TerritoryRow Territory, IReadOnlyList<PlaceName> Departments, PlaceName? Region, PlaceName? Epci, IReadOnlyList<SheetChange> Changes,
    IReadOnlyList<SheetPortfolio> Portfolios);

/// <summary>Reads them in one command: each collection is a handful of rows.</summary>
internal sealed class SurroundingsReader(PlacesData data, KnownTerritories known, ICurrentUser user)
{
    private const int MaxChanges = 10;

    public async Task<Surroundings> Of(Guid id, CancellationToken ct)
    {
        var found = await data.Territories.AsNoTracking().AsSingleQuery().Where(t => t.Id == id).Select(t => new
        {
            t.Kind, t.Code, t.Name, t.Nature, t.RegionCode, t.Population, t.MemberCount, t.Siren, t.ClosedOn,
            Departments = t.Departments.OrderBy(d => d.Code)
                .Select(d =>
                    new { d.Code, Name = data.Territories.Where(p => p.Kind == TerritoryKind.Department && p.Code == d.Code).Select(p => p.Name)
                    .FirstOrDefault() }).ToList(),
            Region = data.Territories.Where(p => p.Kind == TerritoryKind.Region && p.Code == t.RegionCode).Select(p => p.Name).FirstOrDefault(),
            EpciCode = data.Members.Where(m => m.ChildId == t.Id).Join(data.Territories, m => m.ParentId, p => p.Id, (_, p) => p.Code).FirstOrDefault(),
            EpciName = data.Members.Where(m => m.ChildId == t.Id).Join(data.Territories, m => m.ParentId, p => p.Id, (_, p) => p.Name).FirstOrDefault(),
            // A few a year: the last ones are kept below, since SQLite has no APPLY to do it here.
            Changes = data.Changes.Where(c => c.TerritoryId == t.Id).OrderByDescending(c => c.On).ThenBy(c => c.Fact)
                .Select(c => new SheetChange(c.On, c.Fact, c.Before, c.After)).ToList(),
            Portfolios = data.Entries.Where(e => e.TerritoryId == t.Id)
                .Join(data.Portfolios, e => e.PortfolioId, p => p.Id, (e, p) => new { e.Status, e.Referent, p.Id, p.Name })
                .OrderBy(p => p.Name).Select(p => new SheetPortfolio(p.Id, p.Name, p.Status, p.Referent)).ToList(),
        }).FirstOrDefaultAsync(ct).OrMissing();
        var territory = new TerritoryRow(id, found.Kind, found.Code, found.Name, found.Nature, [.. found.Departments.Select(d => d.Code)], found.RegionCode,
            found.Population, found.MemberCount, found.Siren, found.ClosedOn);
        known.Add(new TerritoryCard(id, territory.Kind, territory.Code, territory.Name, territory.Departments, territory.Region));
        return new Surroundings(territory, [.. found.Departments.Select(d => Above(id, TerritoryKind.Department, d.Code, d.Name)).OfType<PlaceName>()],
            Above(id, TerritoryKind.Region, found.RegionCode, found.Region), Above(id, TerritoryKind.Epci, found.EpciCode, found.EpciName),
            [.. found.Changes.Take(MaxChanges)],
            user.Has(TerritoriesPermissions.Portfolios.Default) ? found.Portfolios : []);
    }

    /// <summary>Null for the territory itself, and for a code that is no territory: those of collectivités d'outre-mer.</summary>
    private static PlaceName? Above(Guid id, TerritoryKind kind, string? code, string? name) =>
        code is null || name is null || TerritoryIds.Of(kind, code) == id ? null : new PlaceName(TerritoryIds.Of(kind, code), code, name);
}
