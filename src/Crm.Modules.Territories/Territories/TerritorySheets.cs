using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Data;
using Crm.Modules.Territories.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Territories;

/// <summary>Gathers the page of one territory: official facts for all; figures, portfolios and the modules' tabs for those in scope.</summary>
internal sealed class TerritorySheets(TerritoriesData data, TerritoryAppService territories, IEnumerable<ITerritoryTabSource> tabSources, IExchangeFigures figures, TimelineService timelines, ICurrentUser user, IClock clock)
{
    private const int MaxChanges = 10;
    private static readonly ExchangeFigures Nothing = new(null, 0, 0, 0, 0, 0);

    public async Task<TerritorySheet> Of(Guid id, string? tab, PageRequest members, TimelineFilter story, CancellationToken ct)
    {
        var territory = await territories.Get(id, ct);
        var inScope = user.Covers(territory.Departments);
        var reads = inScope && user.Has(TerritoriesPermissions.Interactions.Default);
        var places = await Places(territory, ct);
        var tabs = inScope ? await Tabs(id, ct) : [];
        var shown = tab is not null && (tab == TerritorySheet.Communes && territory.Members > 0 || reads && tab == TerritorySheet.Story || tabs.Any(t => t.Key == tab)) ? tab
            : reads ? TerritorySheet.Story : territory.Members > 0 ? TerritorySheet.Communes : TerritorySheet.Facts;
        return new TerritorySheet
        {
            Territory = territory,
            InScope = inScope,
            ReadsStory = reads,
            Tab = shown,
            Tabs = tabs,
            Departments = [.. places.Where(p => p.Kind is TerritoryKind.Department && p.Place.Id != id).Select(p => p.Place)],
            Region = places.Where(p => p.Kind is TerritoryKind.Region && p.Place.Id != id).Select(p => p.Place).FirstOrDefault(),
            Epci = places.Where(p => p.Kind is TerritoryKind.Epci).Select(p => p.Place).FirstOrDefault(),
            Changes = await Changes(id, ct),
            Portfolios = inScope && user.Has(TerritoriesPermissions.Portfolios.Default) ? await Portfolios(id, ct) : [],
            Figures = reads ? (await figures.Of([id], clock.Today, ct)).GetValueOrDefault(id, Nothing) : null,
            Timeline = reads && shown == TerritorySheet.Story ? await timelines.Of(id, story, ct) : null,
            Members = shown == TerritorySheet.Communes ? await territories.MembersOf(territory, members, ct) : null,
        };
    }

    /// <summary>Its départements, its région and its EPCI, by name.</summary>
    private async Task<List<(TerritoryKind Kind, PlaceName Place)>> Places(TerritoryRow territory, CancellationToken ct)
    {
        var above = territory.Departments.Select(d => TerritoryIds.Of(TerritoryKind.Department, d)).ToList();
        if (territory.Region is { } region) above.Add(TerritoryIds.Of(TerritoryKind.Region, region));
        var found = await data.Territories.AsNoTracking()
            .Where(t => above.Contains(t.Id) || data.Members.Where(m => m.ChildId == territory.Id).Select(m => m.ParentId).Contains(t.Id))
            .OrderBy(t => t.Code).Select(t => new { t.Kind, t.Id, t.Code, t.Name }).ToListAsync(ct);
        return [.. found.Select(t => (t.Kind, new PlaceName(t.Id, t.Code, t.Name)))];
    }

    private async Task<IReadOnlyList<TerritoryTab>> Tabs(Guid id, CancellationToken ct)
    {
        var tabs = new List<TerritoryTab>();
        foreach (var source in tabSources)
            if (await source.Of(id, ct) is { } tab) tabs.Add(tab);
        return tabs;
    }

    private async Task<IReadOnlyList<SheetChange>> Changes(Guid id, CancellationToken ct) =>
        await data.Changes.AsNoTracking().Where(c => c.TerritoryId == id).OrderByDescending(c => c.On).ThenBy(c => c.Fact).Take(MaxChanges)
            .Select(c => new SheetChange(c.On, c.Fact, c.Before, c.After)).ToListAsync(ct);

    private async Task<IReadOnlyList<SheetPortfolio>> Portfolios(Guid id, CancellationToken ct) =>
        await data.Entries.AsNoTracking().Where(e => e.TerritoryId == id)
            .Join(data.Portfolios, e => e.PortfolioId, p => p.Id, (e, p) => new { e.Status, e.Referent, p.Id, p.Name })
            .OrderBy(p => p.Name).Select(p => new SheetPortfolio(p.Id, p.Name, p.Status, p.Referent)).ToListAsync(ct);
}
