using Crm.Foundation.Files;
using Crm.Modules.Territories.Network.Contacts;

namespace Crm.Modules.Territories.Network.Functions;

/// <summary>Columns of the export of functions: who does what, where, since when.</summary>
internal static class FunctionExport
{
    public static readonly IReadOnlyList<Column<FunctionOutput>> Columns =
    [
        new("Personne", f => f.ContactName), new("Organisation", f => f.OrganisationName), new("Fonction", f => f.Title), new("Rôle", f => f.Role),
        new("Début", f => f.From), new("Fin", f => f.To),
        new("Mandat", f => f.Mandate), new("Fin du mandat", f => f.MandateUntil), new("Boîte", f => f.Mailbox), new("Identifiant", f => f.Id.ToString()),
    ];
}
