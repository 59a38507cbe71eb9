using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Text;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Geography;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Territories;

/// <summary>The official geography as people look for it: list, one, its communes, the picker, the export.</summary>
internal sealed class TerritoryAppService(PlacesData data, KnownTerritories known, ICurrentUser user, IMapper mapper)
{
    private const int MaxOptions = 20;

    /// <summary>Counted to its end: the country has some 36,000 territories, and people know how many.</summary>
    public Task<Page<TerritoryRow>> List(TerritoryFilter filter, PageRequest page, CancellationToken ct) =>
        Rows(TerritoryQueries.Sorts.Apply(data.Matching(filter, user), page.Sort)).ToPage(page with { Count = PageRequest.Exact }, ct);

    public async Task<TerritoryChoices> Choices(CancellationToken ct)
    {
        var places = await data.Territories.AsNoTracking()
            .Where(t => t.ClosedOn == null && (t.Kind == TerritoryKind.Region || t.Kind == TerritoryKind.Department))
            .OrderBy(t => t.Code).Select(t => new { t.Kind, Place = new PlaceName(t.Id, t.Code, t.Name) }).ToListAsync(ct);
        var portfolios = !user.Has(TerritoriesPermissions.Portfolios.Default) ? []
            : await data.Portfolios.AsNoTracking().OrderBy(p => p.SearchName).ProjectTo<PortfolioLink>(mapper.ConfigurationProvider)
                .Take(10).ToListAsync(ct);
        return new TerritoryChoices([.. places.Where(p => p.Kind is TerritoryKind.Region).Select(p => p.Place)],
            [.. places.Where(p => p.Kind is TerritoryKind.Department).Select(p => p.Place)], portfolios);
    }

    public async Task<TerritoryRow> Get(Guid id, CancellationToken ct)
    {
        var found = await Rows(data.Territories.AsNoTracking().Where(t => t.Id == id)).FirstOrDefaultAsync(ct).OrMissing();
        known.Add(new TerritoryCard(found.Id, found.Kind, found.Code, found.Name, found.Departments, found.Region));
        return found;
    }

    public async Task<Page<TerritoryRow>> Members(Guid id, PageRequest page, CancellationToken ct) =>
        await MembersOf(await Get(id, ct), page, ct);

    public Task<Page<TerritoryRow>> MembersOf(TerritoryRow parent, PageRequest page, CancellationToken ct) =>
        Rows(TerritoryQueries.Sorts.Apply(data.MembersOf(parent), page.Sort)).ToPage(page, ct);

    /// <summary>What the picker offers: the reader's own first, names that begin so, then EPCI, communes and the rest.</summary>
    public async Task<IReadOnlyList<TerritoryOption>> Options(string? q, CancellationToken ct)
    {
        var (start, mine, everything) = (SearchText.Normalise(q), user.Profile.Departments, user.Profile.Everything);
        var found = await Rows(data.Territories.AsNoTracking().Where(t => t.ClosedOn == null).SearchedBy(q, t => t.SearchName)
            .OrderByDescending(t => everything || t.Departments.Any(d => mine.Contains(d.Code)))
            .ThenByDescending(t => t.SearchName.StartsWith(start))
            .ThenBy(t => t.Kind == TerritoryKind.Epci ? 0 : t.Kind == TerritoryKind.Commune ? 1 : 2)
            .ThenBy(t => t.SearchName).ThenBy(t => t.Id).Take(MaxOptions)).ToListAsync(ct);
        return [.. found.Select(t =>
            new TerritoryOption(t.Id, t.Name, TerritoryWords.Hint(t.Kind, t.Code, t.Departments)
            + (mine.Count == 0 || user.Covers(t.Departments) ? "" : " · hors de votre périmètre")))];
    }

    private IQueryable<TerritoryRow> Rows(IQueryable<Territory> territories) => territories.ProjectTo<TerritoryRow>(mapper.ConfigurationProvider);
}
