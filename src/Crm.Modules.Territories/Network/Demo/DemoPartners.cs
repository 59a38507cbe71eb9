using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Network.Demo;

/// <summary>An invented organisation. Places: D and a département, E and an EPCI, C and a commune, by code. The same number gives the same SIRET.</summary>
internal sealed record DemoBody(string Key, OrganisationKind Kind, string Name, string? Acronym, string Places, int? Number);

/// <summary>An invented person and the function held for so many months.</summary>
internal sealed record DemoPerson(string First, string Last, string Body, string Title, string? Role, int Months, string? Mandate);

/// <summary>The network of the demonstration. Institutions are of real kinds; names say that they are examples, and every person is invented.</summary>
internal static class DemoPartners
{
    public static readonly IReadOnlyList<DemoBody> Bodies =
    [
        new("caf59", OrganisationKind.Caf, "Caf du Nord (exemple)", "Caf 59", "D59", 1),
        new("cd59", OrganisationKind.ConseilDepartemental, "Conseil départemental du Nord (exemple)", "CD 59", "D59", 2),
        new("pref59", OrganisationKind.Prefecture, "Préfecture du Nord (exemple)", null, "D59", null),
        new("ddets59", OrganisationKind.Ddets, "DDETS du Nord (exemple)", null, "D59", null),
        new("mel", OrganisationKind.Epci, "Métropole européenne de Lille (exemple)", "MEL", "E200093201", 3),
        new("lille", OrganisationKind.Commune, "Ville de Lille (exemple)", null, "C59350", 4),
        new("roubaix", OrganisationKind.Commune, "Ville de Roubaix (exemple)", null, "C59512", 5),
        new("croix", OrganisationKind.Association, "Croix-Rouge exemple du Nord", null, "D59", 6),
        new("croix2", OrganisationKind.Association, "Association Croix Rouge Exemple du Nord", null, "D59", null),
        new("lucioles", OrganisationKind.Gestionnaire, "Les Lucioles d’exemple", null, "C59512", 7),
        new("lucioles2", OrganisationKind.Gestionnaire, "LES LUCIOLES D'EXEMPLE (SARL)", null, "D59", 7),
        new("udaf59", OrganisationKind.Udaf, "Udaf du Nord (exemple)", "Udaf 59", "D59", null),
        new("ml59", OrganisationKind.MissionLocale, "Mission locale de Lille (exemple)", null, "C59350", null),
        new("ft59", OrganisationKind.FranceTravail, "France Travail Lille (exemple)", null, "D59", null),
        new("edu59", OrganisationKind.EducationNationale, "Direction académique du Nord (exemple)", "DSDEN 59", "D59", null),
        new("cd62", OrganisationKind.ConseilDepartemental, "Conseil départemental du Pas-de-Calais (exemple)", "CD 62", "D62", 8),
        new("ternois", OrganisationKind.Epci, "Communauté de communes du Ternois (exemple)", "TernoisCom", "E200069672", 9),
        new("msa", OrganisationKind.Msa, "MSA Nord-Pas de Calais (exemple)", "MSA", "D59,D62", null),
        new("coquelicots", OrganisationKind.Association, "Les Coquelicots du Ternois (exemple)", null, "E200069672", null),
        new("cd02", OrganisationKind.ConseilDepartemental, "Conseil départemental de l’Aisne (exemple)", "CD 02", "D02", null),
        new("epci02", OrganisationKind.Epci, "Communauté de communes des Trois Rivières (exemple)", "CC3R", "E200071892", 10),
        new("hirson", OrganisationKind.Commune, "Ville d’Hirson (exemple)", null, "C02381", null),
        new("cd80", OrganisationKind.ConseilDepartemental, "Conseil départemental de la Somme (exemple)", "CD 80", "D80", null),
        new("amiens", OrganisationKind.Commune, "Ville d’Amiens (exemple)", null, "C80021", 11),
        new("ronde", OrganisationKind.Gestionnaire, "La Ronde d’exemple", null, "C80021", null),
        new("dreets", OrganisationKind.Dreets, "DREETS Hauts-de-France (exemple)", null, "D02,D59,D60,D62,D80", null),
        new("ars", OrganisationKind.Ars, "ARS Hauts-de-France (exemple)", null, "D02,D59,D60,D62,D80", null),
        new("cnaf", OrganisationKind.Cnaf, "Cnaf (exemple)", "Cnaf", "", null),
        new("tete", OrganisationKind.TeteDeReseau, "Fédération nationale d’exemple des modes d’accueil", "FNEMA", "", null),
    ];

    public static readonly IReadOnlyList<DemoPerson> People =
    [
        new("Camille", "Exemple", "mel", "Coordinatrice petite enfance", "coordinateur-petite-enfance", 30, null),
        new("Dominique", "Modèle", "mel", "Vice-président petite enfance", "elu-petite-enfance", 30, "Conseil métropolitain"),
        new("Claude", "Spécimen", "mel", "Chargée de coopération CTG", "charge-cooperation-ctg", 14, null),
        new("Alix", "Témoin", "mel", "Direction générale des services", "dgs", 50, null),
        new("Sacha", "Échantillon", "lille", "Adjoint à la petite enfance", "elu-petite-enfance", 30, "Conseil municipal"),
        new("Charlie", "Exemple", "lille", "Directrice petite enfance", "directeur", 26, null),
        new("Morgan", "Modèle", "lille", "Animatrice du relais petite enfance", null, 18, null),
        new("Yaël", "Spécimen", "roubaix", "Adjointe aux familles", "elu-petite-enfance", 30, "Conseil municipal"),
        new("Robin", "Témoin", "roubaix", "Responsable petite enfance", "directeur", 9, null),
        new("Andrea", "Échantillon", "roubaix", "Agente d’accueil", null, 40, null),
        new("Lou", "Exemple", "cd59", "Médecin de PMI", "pmi", 22, null),
        new("Noa", "Modèle", "cd59", "Puéricultrice de secteur", "pmi", 12, null),
        new("Éden", "Spécimen", "cd59", "Conseiller départemental", null, 60, "Canton d’exemple"),
        new("Ange", "Témoin", "caf59", "Référente parentalité", "referent-parentalite", 33, null),
        new("Maxime", "Échantillon", "caf59", "Conseillère thématique", null, 15, null),
        new("Stéphane", "Exemple", "pref59", "Chargé de mission cohésion sociale", null, 7, null),
        new("Pascale", "Modèle", "ddets59", "Cheffe de service", null, 28, null),
        new("Joëlle", "Spécimen", "croix", "Présidente", "president", 44, null),
        new("Frédérique", "Témoin", "croix", "Directeur", "directeur", 20, null),
        new("Camille", "Échantillon", "croix2", "Directeur", null, 3, null),
        new("Dominique", "Exemple", "lucioles", "Directrice de la crèche", "directeur", 16, null),
        new("Claude", "Modèle", "lucioles", "Gestionnaire", null, 5, null),
        new("Dominique", "Exemple", "lucioles2", "Directrice", null, 4, null),
        new("Alix", "Spécimen", "udaf59", "Référent parentalité", "referent-parentalite", 19, null),
        new("Sacha", "Témoin", "ml59", "Directrice", "directeur", 38, null),
        new("Charlie", "Échantillon", "ft59", "Conseillère garde d’enfants", null, 11, null),
        new("Morgan", "Exemple", "edu59", "Inspecteur de circonscription", null, 21, null),
        new("Yaël", "Modèle", "cd62", "Médecin de PMI", "pmi", 17, null),
        new("Robin", "Spécimen", "cd62", "Chargée des modes d’accueil", null, 8, null),
        new("Andrea", "Témoin", "ternois", "Coordinateur petite enfance", "coordinateur-petite-enfance", 24, null),
        new("Lou", "Échantillon", "ternois", "Vice-présidente petite enfance", "elu-petite-enfance", 30, "Conseil communautaire"),
        new("Noa", "Exemple", "ternois", "Présidente", "president", 30, "Conseil communautaire"),
        new("Éden", "Modèle", "ternois", "Animateur du relais", null, 13, null),
        new("Ange", "Spécimen", "msa", "Conseillère technique", null, 27, null),
        new("Maxime", "Témoin", "coquelicots", "Présidente", "president", 36, null),
        new("Stéphane", "Échantillon", "coquelicots", "Directrice de la micro-crèche", "directeur", 10, null),
        new("Pascale", "Exemple", "cd02", "Puéricultrice", "pmi", 29, null),
        new("Joëlle", "Modèle", "epci02", "Vice-président aux familles", "elu-petite-enfance", 30, "Conseil communautaire"),
        new("Frédérique", "Spécimen", "epci02", "Direction générale des services", "dgs", 41, null),
        new("Camille", "Témoin", "hirson", "Adjointe aux affaires sociales", "elu-petite-enfance", 30, "Conseil municipal"),
        new("Dominique", "Échantillon", "hirson", "Directeur général des services", "dgs", 6, null),
        new("Claude", "Exemple", "cd80", "Cheffe de service PMI", "pmi", 31, null),
        new("Alix", "Modèle", "amiens", "Directrice petite enfance", "directeur", 23, null),
        new("Sacha", "Spécimen", "amiens", "Adjointe à la petite enfance", "elu-petite-enfance", 30, "Conseil municipal"),
        new("Charlie", "Témoin", "ronde", "Gérante", "directeur", 34, null),
        new("Morgan", "Échantillon", "dreets", "Commissaire à la lutte contre la pauvreté", null, 14, null),
        new("Yaël", "Exemple", "ars", "Référente enfance", null, 25, null),
        new("Robin", "Modèle", "cnaf", "Cheffe de projet", null, 18, null),
        new("Andrea", "Spécimen", "tete", "Délégué général", "directeur", 47, null),
        new("Camille", "Exemple-Modèle", "mel", "Coordinatrice petite enfance", null, 2, null),
    ];

    /// <summary>One of the postcodes of each commune above.</summary>
    public static readonly IReadOnlyDictionary<string, string> Postcodes =
        new Dictionary<string, string> { ["59350"] = "59000", ["59512"] = "59100", ["02381"] = "02500", ["80021"] = "80000" };

    /// <summary>Where some were before: person by rank, former employer, former title.</summary>
    public static readonly IReadOnlyList<(int Person, string Body, string Title)> Before =
        [(0, "lille", "Animatrice du relais petite enfance"), (8, "mel", "Chargé de mission"), (20, "croix", "Éducatrice de jeunes enfants"),
            (29, "cd62", "Chargé des modes d’accueil"), (41, "amiens", "Puéricultrice")];
}
