using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Modules.Territories.Places.Territories;

/// <summary>The list of territories: its address, its columns on screen and in files.</summary>
internal static class TerritoryList
{
    /// <summary>Départements, then EPCI, then communes, unless said otherwise.</summary>
    public const string ByKind = "kind";

    public static readonly ListOf<TerritoryFilter, TerritoryRow> Definition = new("territories", "Territoires", "/territoires",
    [
        new("Type", t => t.Kind.Label()) { Key = "kind" },
        new("Code", t => t.Code) { Key = "code" },
        new("Nom", t => t.Name),
        new("Nature", t => TerritoryWords.Nature(t.Nature)) { Extra = true },
        new("Départements", t => string.Join(", ", t.Departments)) { Key = "departments" },
        new("Région", t => t.Region) { Extra = true },
        new("Population", t => t.Population) { Key = "population" },
        new("Communes", t => t.Members) { Key = "members" },
        new("SIREN", t => t.Siren) { Key = "siren", Usual = false },
    ])
    {
        Sorts = TerritoryQueries.Sorts.Names,
        Former = new Dictionary<string, string> { ["type"] = "kind", ["departement"] = "department", ["perimetre=tous"] = "mine=false" },
    };
}
