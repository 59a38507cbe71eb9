using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Geography;

/// <summary>The geography for the other modules.</summary>
internal sealed class GeographyReader(PlacesData data, KnownTerritories known, IMapper mapper) : IGeography
{
    public Task<bool> IsLoaded(CancellationToken ct) => data.Territories.AnyAsync(t => t.Kind == TerritoryKind.Commune, ct);

    public async Task<IReadOnlyList<string>> DepartmentsOf(IReadOnlyCollection<string> regions, CancellationToken ct) => regions.Count == 0 ? []
        : await data.Territories.Where(t => t.Kind == TerritoryKind.Department && regions.Contains(t.RegionCode!)).OrderBy(t => t.Code)
            .Select(t => t.Code).ToListAsync(ct);

    public async Task<IReadOnlyDictionary<Guid, TerritoryCard>> ByIds(IEnumerable<Guid> ids, CancellationToken ct)
    {
        var wanted = ids.Distinct().ToList();
        var unknown = wanted.Where(id => known.Find(id) is null).ToList();
        if (unknown.Count > 0) (await Cards(data.Territories.Where(t => unknown.Contains(t.Id))).ToListAsync(ct)).ForEach(known.Add);
        return wanted.Select(known.Find).OfType<TerritoryCard>().ToDictionary(c => c.Id);
    }

    public async Task<IReadOnlyDictionary<string, TerritoryCard>> ByCodes(TerritoryKind kind, IEnumerable<string> codes, CancellationToken ct)
    {
        var wanted = codes.Distinct().ToList();
        return await Cards(data.Territories.Where(t => t.Kind == kind && wanted.Contains(t.Code))).ToDictionaryAsync(c => c.Code, ct);
    }

    public async Task<IReadOnlyList<TerritoryCard>> All(TerritoryKind kind, CancellationToken ct) =>
        await Cards(data.Territories.Where(t => t.Kind == kind && t.ClosedOn == null).OrderBy(t => t.Code)).ToListAsync(ct);

    public Task<DepartmentFigures?> FiguresOf(string department, CancellationToken ct) => data.Territories
        .Where(t => t.Kind == TerritoryKind.Department && t.Code == department)
        .Select(t => (DepartmentFigures?)new DepartmentFigures(t.Code, t.Name, t.Population, t.MemberCount,
            data.Territories.Count(e => e.Kind == TerritoryKind.Epci && e.ClosedOn == null && e.Departments.Any(d => d.Code == department))))
        .FirstOrDefaultAsync(ct);

    private IQueryable<TerritoryCard> Cards(IQueryable<Territory> territories) =>
        territories.AsNoTracking().ProjectTo<TerritoryCard>(mapper.ConfigurationProvider);
}
