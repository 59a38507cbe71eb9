using Crm.Foundation.Files;

namespace Crm.Modules.Territories.Places.Territories;

/// <summary>The columns of the exported list.</summary>
internal static class TerritoryExport
{
    public static readonly IReadOnlyList<Column<TerritoryRow>> Columns =
    [
        new("Type", t => t.Kind.Label()),
        new("Code", t => t.Code),
        new("Nom", t => t.Name),
        new("Nature", t => TerritoryWords.Nature(t.Nature)),
        new("Départements", t => string.Join(", ", t.Departments)),
        new("Région", t => t.Region),
        new("Population", t => t.Population),
        new("Communes", t => t.Members),
        new("SIREN", t => t.Siren),
    ];
}
