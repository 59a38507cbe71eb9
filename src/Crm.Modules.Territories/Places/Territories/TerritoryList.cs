using Crm.Workbench.Lists;

namespace Crm.Modules.Territories.Places.Territories;

/// <summary>The list of territories as views and columns know it.</summary>
internal static class TerritoryList
{
    public static readonly ListDefinition Definition = new("territories", "Territoires", "/territoires",
        ["q", "type", "nature", "departement", "region", "perimetre"],
    [
        new("kind", "Type"), new("departments", "Départements"), new("code", "Code"), new("population", "Population"), new("members", "Communes"),
        new("siren", "SIREN", Usual: false),
    ]);
}
