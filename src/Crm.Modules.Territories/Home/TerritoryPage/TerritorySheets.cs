using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;

namespace Crm.Modules.Territories.Home.TerritoryPage;

/// <summary>Gathers the page of one territory: official facts for all; figures, portfolios and the modules' tabs for those in scope.</summary>
internal sealed class TerritorySheets(SurroundingsReader surroundings, TerritoryAppService territories, IEnumerable<ITerritoryTabSource> tabSources,
    TimelineService timelines, ICurrentUser user)
{
    public async Task<TerritorySheet> Of(Guid id, string? tab, PageRequest members, TimelineFilter story, CancellationToken ct)
    {
        var around = await surroundings.Of(id, ct);
        var territory = around.Territory;
        var inScope = user.Covers(territory.Departments);
        var reads = inScope && user.Has(TerritoriesPermissions.Interactions.Default);
        var tabs = inScope ? await Tabs(id, ct) : [];
        var shown = tab is not null && (tab == TerritorySheet.Communes && territory.Members > 0 || reads && tab == TerritorySheet.Story
            || tabs.Any(t => t.Key == tab)) ? tab
            : reads ? TerritorySheet.Story : territory.Members > 0 ? TerritorySheet.Communes : TerritorySheet.Facts;
        return new TerritorySheet
        {
            Territory = territory,
            InScope = inScope,
            ReadsStory = reads,
            Tab = shown,
            Tabs = tabs,
            Departments = around.Departments,
            Region = around.Region,
            Epci = around.Epci,
            Changes = around.Changes,
            Portfolios = inScope ? around.Portfolios : [],
            Timeline = reads && shown == TerritorySheet.Story ? await timelines.Of(id, story, ct) : null,
            Members = shown == TerritorySheet.Communes ? await territories.MembersOf(territory, members, ct) : null,
        };
    }

    private async Task<IReadOnlyList<TerritoryTab>> Tabs(Guid id, CancellationToken ct)
    {
        var tabs = new List<TerritoryTab>();
        foreach (var source in tabSources)
            if (await source.Of(id, ct) is { } tab) tabs.Add(tab);
        return tabs;
    }
}
