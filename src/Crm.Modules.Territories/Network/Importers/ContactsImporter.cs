using Crm.Foundation.Access;
using Crm.Foundation.Localization;
using Crm.Foundation.Text;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Importing;
using Crm.Workbench.Imports;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Importers;

/// <summary>People with their functions: one line per function. A person is known again by their id, an address, or their name in an organisation.</summary>
internal sealed class ContactsImporter(NetworkData data, IGeography geography, INetwork network, ICurrentUser user, IClock clock, Texts texts) : IImporter
{
    public string Kind => "contacts";
    public string Label => "Contacts et fonctions";
    public string Permission => TerritoriesPermissions.Network.Edit;

    public IReadOnlyList<ImportColumn> Columns { get; } =
    [
        new("nom", "Nom", true, "Exemple", null, "nom de famille", "nom usuel", "nom contact"),
        new("prenom", "Prénom", false, "Camille", null, "prenom contact"),
        new("civilite", "Civilité", false, "Mme", "Mme ou M.", "titre civilite", "genre"),
        new("courriel", "Courriel", false, "camille@demo.crm", "Plusieurs : un point-virgule entre deux.", "email", "e-mail", "mail", "adresse electronique",
            "adresse mail", "courriels"),
        new("telephone", "Téléphone", false, "06 00 00 00 00", "Plusieurs : un point-virgule entre deux.", "tel", "portable", "mobile",
            "telephones", "ligne directe"),
        new("organisation", "Organisation", false, "CC Exemple", "Ajoutée si elle est inconnue.", "structure", "organisme", "employeur",
            "raison sociale", "collectivite"),
        new("siret", "SIRET de l’organisation", false, "", "Pour ne pas confondre deux établissements.", "n siret"),
        new("fonction", "Fonction", false, "Coordinatrice petite enfance", "Vide, avec une organisation : « Contact ».", "poste", "titre",
            "intitule du poste", "qualite"),
        new("role", "Rôle", false, "Coordinateur petite enfance", "L’un des rôles que le réseau cherche.", "role cherche"),
        new("debut", "Début de fonction", false, "01/09/2025", null, "depuis", "date de debut", "du"),
        new("fin", "Fin de fonction", false, "", null, "jusqu au", "date de fin", "au"),
        new("mandat", "Mandat", false, "", "Ce pour quoi une personne est élue.", "mandat electif"),
        new("fin_mandat", "Fin du mandat", false, ""),
        new("boite", "Boîte de la fonction", false, "", "Adresse qui reste quand la personne part.", "courriel de la fonction",
            "mail generique", "courriel generique"),
        new("territoires", "Territoires", false, "59350", "Codes ou noms, une barre entre deux ; vide : ceux de l’organisation, ou vos départements.",
            "territoire", "departement", "departements", "secteur"),
        new("note", "Note", false, "", null, "remarque", "commentaire", "observations"),
        new("lecteurs", "Qui peut lire", false, "Caf", "Vide : Caf.", "audience", "qui peut lire"),
        new("identifiant", "Identifiant", false, "", "Celui d’un export, pour mettre à jour la même fiche.", "id"),
    ];

    public async Task<IImportRun> Start(IReadOnlyDictionary<string, string> settings, CancellationToken ct)
    {
        var roles = (await data.Roles.OrderBy(r => r.Rank).ToListAsync(ct))
            .SelectMany(r => new[] { (Key: SearchText.Normalise(r.Label), r.Code), (Key: SearchText.Normalise(r.Code), r.Code) })
            .DistinctBy(r => r.Key).ToDictionary(r => r.Key, r => r.Code);
        var lines = new ContactLines(await PlaceIndex.Load(geography, user, ct), roles, texts);
        return new ContactsRun(data, network, lines, user, clock, texts);
    }
}
