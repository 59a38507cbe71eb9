using Crm.Foundation.Files;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Directory;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Workbench.Values;

namespace Crm.Modules.Territories.Network;

/// <summary>Columns of the exports, in French.</summary>
internal static class NetworkExport
{
    public static readonly IReadOnlyList<Column<OrganisationLine>> Organisations =
    [
        new("Type", o => o.Kind.Word()),
        new("Nom", o => o.Name),
        new("Sigle", o => o.Acronym),
        new("SIRET", o => o.Siret),
        new("Code postal", o => o.Postcode),
        new("Commune", o => o.Commune),
        new("Code INSEE", o => o.InseeCode),
        new("Territoires", o => string.Join(", ", o.Territories.Select(t => t.Name))),
        new("Courriel", o => o.Mailbox),
        new("Téléphone", o => o.Phone is { } phone ? PhoneNumber.Show(phone) : null),
        new("Personnes", o => o.People),
        new("Identifiant", o => o.Id.ToString()),
    ];

    public static readonly IReadOnlyList<Column<ContactLine>> Contacts =
    [
        new("Civilité", c => c.Civility?.Word()),
        new("Nom", c => c.LastName),
        new("Prénom", c => c.FirstName),
        new("Fonction", c => c.Now?.Title),
        new("Organisation", c => c.Now?.OrganisationName),
        new("Autres fonctions", c => string.Join(" ; ", c.Functions.Skip(1).Select(f => $"{f.Title}, {f.OrganisationName}"))),
        new("Courriel", c => c.Now?.Mailbox ?? c.Email),
        new("Téléphone", c => c.Phone is { } phone ? PhoneNumber.Show(phone) : null),
        new("Lecteurs", c => AudienceTagHelper.Of(c.Audience).Word),
        new("Identifiant", c => c.Id.ToString()),
    ];

    /// <summary>One column per role: who is known, empty when nobody is.</summary>
    public static IReadOnlyList<Column<CoverageLine>> Coverage(IReadOnlyList<FunctionRole> roles) =>
    [
        new("Code", l => l.Code),
        new("Territoire", l => l.Name),
        new("Départements", l => string.Join(", ", l.Departments)),
        .. roles.Select(r => new Column<CoverageLine>(r.Label, l => string.Join(", ", l.Of(r.Code).Select(h => h.Name)))),
    ];

    public static string Word(this Civility civility) => civility is Civility.Mme ? "Mme" : "M.";
}
