using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Portfolios;
using Crm.Modules.Territories.Places.Territories;

namespace Crm.Modules.Territories.Home.TerritoryPage;

/// <summary>The page of one territory. Out of the reader's scope only what is official is there.</summary>
internal sealed record TerritorySheet
{
    public const string Story = "fil", Communes = "communes", Facts = "reperes";

    public required TerritoryRow Territory { get; init; }
    public required bool InScope { get; init; }
    public required bool ReadsStory { get; init; }

    /// <summary>The tab to show: the one asked for when it is there, else the first.</summary>
    public required string Tab { get; init; }
    public required IReadOnlyList<TerritoryTab> Tabs { get; init; }
    public required IReadOnlyList<PlaceName> Departments { get; init; }
    public PlaceName? Region { get; init; }
    public PlaceName? Epci { get; init; }
    public required IReadOnlyList<SheetChange> Changes { get; init; }
    public required IReadOnlyList<SheetPortfolio> Portfolios { get; init; }
    public Timeline? Timeline { get; init; }
    public Page<TerritoryRow>? Members { get; init; }

    public TerritoryTab? OtherTab => Tabs.FirstOrDefault(t => t.Key == Tab);

    public IEnumerable<(string Key, string Label, int? Count)> AllTabs =>
        (ReadsStory ? [(Story, "Fil", (int?)null)] : Enumerable.Empty<(string, string, int?)>())
        .Concat(Tabs.OrderBy(t => t.Order).Select(t => (t.Key, t.Label, t.Count)))
        .Concat(Territory.Members > 0 ? [(Communes, "Communes", Territory.Members)] : []);
}
