namespace Crm.Workbench.PersonalData;

/// <summary>The register of a new installation: a start that the organisation completes with its data protection officer.</summary>
internal static class DefaultRegister
{
    private const string Mission = "Mission d’intérêt public (RGPD, art. 6.1.e) ; missions des Caf : code de la sécurité sociale, art. L. 223-1 et L. 263-1";
    private const string Measures =
        "Comptes nominatifs, droits par rôle et par département, seconde étape de connexion, journal des modifications et des exports, avertissement sur " +
        "les données sensibles à la saisie, chiffrement des échanges réseau.";
    private const string Article = "RGPD, art. 30 ; modèle de registre de la CNIL";

    public static IReadOnlyList<ProcessingInput> All { get; } =
    [
        new()
        {
            Name = "Annuaire des partenaires", Rank = 10, Purpose =
                "Connaître les interlocuteurs des politiques familiales et sociales de chaque territoire et leurs fonctions dans le temps.",
                LegalBasis = Mission,
            People = "Élus, agents et salariés des organismes partenaires, dans leurs fonctions.",
            Categories = "Identité, fonctions et mandats, coordonnées professionnelles, parfois un téléphone personnel signalé comme tel.",
            Recipients = "Chargés d’ingénierie et responsables de la Caf du département, équipe nationale ; membres des comités selon la diffusion choisie.",
            Retention = "Voir « Durées de conservation » : contacts sans activité.", Measures = Measures, Source = Article,
        },
        new()
        {
            Name = "Suivi des échanges et des suites à donner", Rank = 20,
            Purpose = "Garder la mémoire de l’accompagnement d’un territoire et tenir les engagements pris.", LegalBasis = Mission,
            People = "Participants aux échanges, auteurs.", Categories =
                "Présence, propos tenus dans l’exercice des fonctions ; les données sensibles sont à ne pas écrire.",
            Recipients = "Selon la diffusion de chaque échange : privé, Caf, comité, national.",
            Retention = "Voir « Durées de conservation » : échanges, par lecteurs et par nature.", Measures = Measures, Source = Article,
        },
        new()
        {
            Name = "Projets et porteurs", Rank = 30, Purpose = "Suivre les projets soutenus et leurs jalons.", LegalBasis = Mission,
            People = "Représentants des porteurs de projets.", Categories = "Nom de l’organisme porteur ; personnes au titre de l’annuaire.",
            Recipients = "Caf du département, équipe nationale, commissaire et comité selon la diffusion.",
            Retention = "Durée de la convention, puis celle des échanges.", Measures = Measures, Source = Article,
        },
        new()
        {
            Name = "Instances et commissaires", Rank = 40, Purpose =
                "Préparer et tenir les comités départementaux des services aux familles et leurs instances.",
                LegalBasis = "Mission d’intérêt public (RGPD, art. 6.1.e) ; code de l’action sociale et des familles, art. L. 214-5 et D. 214-1 et suivants",
            People = "Membres des instances.", Categories = "Identité, qualité, mandat, présence, votes publics.",
            Recipients = "Membres de l’instance, Caf, équipe nationale.", Retention = "Durée du mandat, puis archives publiques.",
            Measures = Measures, Source = Article,
        },
        new()
        {
            Name = "Comptes et traces", Rank = 50, Purpose = "Donner à chacun ses droits, savoir qui a fait quoi, détecter un usage anormal.",
            LegalBasis = "Sécurité du traitement (RGPD, art. 32)", People = "Utilisateurs de l’outil.",
            Categories = "Identité, adresse professionnelle, rôle, périmètre, connexions, modifications, exports.",
            Recipients = "Administrateurs, équipe nationale pour le journal.", Retention = "Voir « Durées de conservation » : journaux.",
            Measures = Measures, Source = Article,
        },
    ];
}
