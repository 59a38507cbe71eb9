using Crm.Foundation.Files;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>Columns of the export of a portfolio's entries.</summary>
internal static class EntryExport
{
    public static readonly IReadOnlyList<Column<EntryRow>> Columns =
    [
        new("Territoire", e => e.TerritoryName), new("Code", e => e.TerritoryCode), new("Départements", e => string.Join(", ", e.Departments)),
        new("Statut", e => e.Status.Label()),
        new("Référent", e => e.Referent), new("Depuis", e => e.From), new("Jusqu’au", e => e.To), new("Note", e => e.Note), new("Source", e => e.Source),
        new("Identifiant", e => e.Id.ToString()),
    ];
}
