using Crm.Foundation.Access;
using Crm.Foundation.Localization;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Importing;
using Crm.Workbench.Imports;

namespace Crm.Modules.Territories.Network.Importers;

/// <summary>Organisations. One is known again by its id, its SIRET, its RNA, or its core name where it acts.</summary>
internal sealed class OrganisationsImporter(NetworkData data, IGeography geography, ICurrentUser user, IClock clock, Texts texts) : IImporter
{
    public string Kind => "organisations";
    public string Label => "Organisations";
    public string Permission => TerritoriesPermissions.Network.Edit;

    public IReadOnlyList<ImportColumn> Columns { get; } =
    [
        new("nom", "Nom", true, "Association Les Lucioles", null, "raison sociale", "organisation", "structure", "denomination",
            "nom de la structure", "organisme", "intitule"),
        new("nature", "Nature", false, "Association", "Commune, EPCI, Association, Gestionnaire… ; vide : Autre.", "type", "categorie",
            "type de structure", "statut juridique"),
        new("sigle", "Sigle", false, "ALL", null, "acronyme", "nom court"),
        new("siret", "SIRET", false, "732 829 320 00074", null, "n siret", "numero siret", "no siret"),
        new("siren", "SIREN", false, "732 829 320", null, "n siren", "numero siren"),
        new("rna", "RNA", false, "W595012345", "Numéro d’association : W et neuf chiffres.", "numero rna", "n rna", "waldec"),
        new("adresse", "Adresse", false, "3 rue des Jardins", null, "rue", "voie", "adresse postale"),
        new("code_postal", "Code postal", false, "59000", null, "cp"),
        new("commune", "Commune (code INSEE)", false, "59350", "Code INSEE ou nom de la commune de l’adresse.", "code insee", "insee", "ville", "code commune"),
        new("courriel", "Courriel générique", false, "lucioles@demo.crm", null, "email", "e-mail", "mail", "adresse electronique", "boite"),
        new("telephone", "Téléphone", false, "03 20 00 00 00", null, "tel", "tel fixe", "numero de telephone"),
        new("site", "Site internet", false, "www.lucioles.exemple", null, "site web", "url", "web"),
        new("territoires", "Territoires d’action", false, "59350|62", "Codes ou noms, une barre entre deux ; vide : vos départements.", "territoire",
            "departement", "departements", "secteur", "zone"),
        new("identifiant", "Identifiant", false, "", "Celui d’un export, pour mettre à jour la même fiche.", "id"),
    ];

    public async Task<IImportRun> Start(IReadOnlyDictionary<string, string> settings, CancellationToken ct) =>
        new OrganisationsRun(data, await PlaceIndex.Load(geography, user, ct), user, clock, texts);
}
