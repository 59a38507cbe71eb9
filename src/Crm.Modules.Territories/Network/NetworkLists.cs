using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Workbench.Lists;
using Crm.Workbench.Values;

namespace Crm.Modules.Territories.Network;

/// <summary>The lists of the network: their addresses, their columns on screen and in files.</summary>
internal static class NetworkLists
{
    public static readonly ListOf<OrganisationFilter, OrganisationLine> Organisations = new("organisations", "Organisations", "/reseau",
    [
        new("Type", o => o.Kind.Word()) { Key = "kind" },
        new("Nom", o => o.Name),
        new("Sigle", o => o.Acronym) { Extra = true },
        new("SIRET", o => o.Siret) { Key = "siret", Usual = false },
        new("Code postal", o => o.Postcode) { Extra = true },
        new("Commune", o => o.Commune) { Key = "commune", Usual = false },
        new("Code INSEE", o => o.InseeCode) { Extra = true },
        new("Territoires", o => string.Join(", ", o.Territories.Select(t => t.Name))) { Key = "territories" },
        new("Courriel", o => o.Mailbox) { Key = "mailbox" },
        new("Téléphone", o => o.Phone is { } phone ? PhoneNumber.Show(phone) : null) { Key = "phone", Usual = false },
        new("Personnes", o => o.People) { Key = "people" },
        new("Identifiant", o => o.Id.ToString()),
    ], TerritoriesPermissions.Network.Default) { Sorts = OrganisationFilter.Sorts.Names };

    public static readonly ListOf<ContactFilter, ContactLine> Contacts = new("contacts", "Contacts", "/reseau/contacts",
    [
        new("Civilité", c => c.Civility?.Word()) { Extra = true },
        new("Nom", c => c.LastName),
        new("Prénom", c => c.FirstName),
        new("Fonction", c => c.Now?.Title) { Key = "title" },
        new("Organisation", c => c.Now?.OrganisationName) { Key = "organisation" },
        new("Depuis", c => c.Now?.From) { Key = "since", Usual = false },
        new("Autres fonctions", c => string.Join(" ; ", c.Functions.Skip(1).Select(f => $"{f.Title}, {f.OrganisationName}"))) { Extra = true },
        new("Courriel", c => c.Now?.Mailbox ?? c.Email) { Key = "email" },
        new("Téléphone", c => c.Phone is { } phone ? PhoneNumber.Show(phone) : null) { Key = "phone" },
        new("Lecteurs", c => AudienceTagHelper.Of(c.Audience).Word) { Key = "audience", Usual = false },
        new("Identifiant", c => c.Id.ToString()),
    ], TerritoriesPermissions.Network.Default) { Sorts = ContactFilter.Sorts.Names };
}
