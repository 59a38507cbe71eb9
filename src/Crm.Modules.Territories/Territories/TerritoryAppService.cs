using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Text;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Territories;

/// <summary>The official geography as people look for it: list, one, its communes, the picker, the export.</summary>
internal sealed class TerritoryAppService(TerritoriesData data, ICurrentUser user)
{
    private const int MaxOptions = 20;

    public Task<Page<TerritoryRow>> List(TerritoryFilter filter, PageRequest page, CancellationToken ct) =>
        TerritoryQueries.Sorts.Apply(data.Territories.AsNoTracking().Matching(filter, user), page.Sort).Rows().ToPage(page, ct);

    /// <summary>Every line of a list, for a file.</summary>
    public async Task<IReadOnlyList<TerritoryRow>> All(TerritoryFilter filter, string? sort, CancellationToken ct) =>
        await TerritoryQueries.Sorts.Apply(data.Territories.AsNoTracking().Matching(filter, user), sort).Rows().ToListAsync(ct);

    public Task<TerritoryRow> Get(Guid id, CancellationToken ct) =>
        data.Territories.AsNoTracking().Where(t => t.Id == id).Rows().FirstOrDefaultAsync(ct).OrMissing();

    public async Task<Page<TerritoryRow>> Members(Guid id, PageRequest page, CancellationToken ct) =>
        await TerritoryQueries.Sorts.Apply(data.MembersOf(await Get(id, ct)), page.Sort).Rows().ToPage(page, ct);

    /// <summary>What the picker offers: the reader's own first, names that begin so, then EPCI, communes and the rest.</summary>
    public async Task<IReadOnlyList<TerritoryOption>> Options(string? q, CancellationToken ct)
    {
        var (start, mine, everything) = (SearchText.Normalise(q), user.Profile.Departments, user.Profile.Everything);
        var found = await data.Territories.AsNoTracking().Where(t => t.ClosedOn == null).SearchedBy(q, t => t.SearchName)
            .OrderByDescending(t => everything || t.Departments.Any(d => mine.Contains(d.Code)))
            .ThenByDescending(t => t.SearchName.StartsWith(start))
            .ThenBy(t => t.Kind == TerritoryKind.Epci ? 0 : t.Kind == TerritoryKind.Commune ? 1 : 2)
            .ThenBy(t => t.SearchName).ThenBy(t => t.Id).Take(MaxOptions).Rows().ToListAsync(ct);
        return [.. found.Select(t => new TerritoryOption(t.Id, t.Name, TerritoryWords.Hint(t.Kind, t.Code, t.Departments) + (user.Covers(t.Departments) ? "" : " · hors de votre périmètre")))];
    }
}
