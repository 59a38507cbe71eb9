using Crm.Foundation.Text;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Projects.Laureates;

/// <summary>Finds where laureates of one région are: the départements named, and the places cited that bear exactly one official name there.</summary>
internal sealed class LaureatePlaces
{
    private static readonly string[] Natures = ["ca", "cc", "cu"];
    private readonly Dictionary<string, TerritoryCard?> byName = [];

    public LaureatePlaces(TerritoryCard region, IReadOnlyList<string> departments, IEnumerable<TerritoryCard> communes, IEnumerable<TerritoryCard> epcis)
    {
        (Region, Departments) = (region, departments);
        foreach (var place in communes.Concat(epcis).Where(p => p.Departments.Count > 0 && p.Departments.All(departments.Contains)))
            foreach (var name in NamesOf(place))
                byName[name] = byName.ContainsKey(name) ? null : place;
    }

    public TerritoryCard Region { get; }
    public IReadOnlyList<string> Departments { get; }

    /// <summary>A place astride a département that the line does not name is left out: it would widen who reads the project.</summary>
    public Reach ReachOf(LaureateLine line)
    {
        var named = line.DepartmentCodes();
        var territories = line.PlaceNames().Select(p => byName.GetValueOrDefault(SearchText.Normalise(p))).OfType<TerritoryCard>()
            .Where(t => t.Departments.All(named.Contains)).Select(t => t.Id).ToList();
        if (territories.Count == 0)
            territories = named.Count == 0 ? [Region.Id] : [.. named.Select(d => TerritoryIds.Of(TerritoryKind.Department, d))];
        return new Reach(Region.Code, named.Count == 0 ? Departments : named, territories, ReachFinder.IsWhole(named, Departments));
    }

    private static IEnumerable<string> NamesOf(TerritoryCard place)
    {
        var name = SearchText.Normalise(place.Name);
        yield return name;
        if (place.Kind is TerritoryKind.Epci && name.Split(' ', 2) is [var nature, var rest] && Natures.Contains(nature)) yield return rest;
    }
}
