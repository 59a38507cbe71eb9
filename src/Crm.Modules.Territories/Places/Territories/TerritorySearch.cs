using Crm.Workbench.Search;

namespace Crm.Modules.Territories.Places.Territories;

/// <summary>Territories in the search box, ranked as in the picker.</summary>
internal sealed class TerritorySearch(TerritoryAppService territories) : ISearchSource
{
    public int Order => 10;
    public string AllUrl => "/territoires?q=";

    public async Task<IReadOnlyList<SearchHit>> Search(string q, int max, CancellationToken ct) =>
        [.. (await territories.Options(q, ct)).Take(max)
            .Select(t => new SearchHit("Territoires", t.Label, t.Hint, $"/territoires/{t.Value}", "map-pin", t.Value))];
}
