using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Portfolios;

namespace Crm.Modules.Territories.Territories;

/// <summary>A place of a portfolio on the territory's page.</summary>
internal sealed record SheetPortfolio(Guid Id, string Name, EntryStatus Status, string? Referent);

/// <summary>A dated change of the official facts, in words.</summary>
internal sealed record SheetChange(DateOnly On, TerritoryFact Fact, string? Before, string? After);

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
    public Timeline.Timeline? Timeline { get; init; }
    public Page<TerritoryRow>? Members { get; init; }

    public TerritoryTab? OtherTab => Tabs.FirstOrDefault(t => t.Key == Tab);

    public IEnumerable<(string Key, string Label, int? Count)> AllTabs =>
        (ReadsStory ? [(Story, "Fil", (int?)null)] : Enumerable.Empty<(string, string, int?)>())
        .Concat(Tabs.OrderBy(t => t.Order).Select(t => (t.Key, t.Label, t.Count)))
        .Concat(Territory.Members > 0 ? [(Communes, "Communes", Territory.Members)] : []);
}
