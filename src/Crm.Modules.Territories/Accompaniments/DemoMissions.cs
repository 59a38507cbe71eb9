using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>A mission that could have been.</summary>
/// <param name="Since">Days since its start.</param>
/// <param name="Until">Days to its planned end.</param>
/// <param name="Reached">How many of its objectives, the first ones.</param>
/// <param name="Entries">Direct entries of time, half a day or a day each.</param>
internal sealed record DemoMission(
    string Title, string Theme, TerritoryKind Kind, string Code, string[] Officers, AccompanimentStage Stage, int Since, int Until, int PlannedDays,
    string Note, string[] Objectives, int Reached,
    int Entries, int Exchanges, Audience Audience = Audience.Caf, bool Closed = false);

/// <summary>Missions of the demonstration.</summary>
internal static class DemoMissions
{
    public static readonly IReadOnlyList<string> Works = ["Diagnostic partagé", "Rédaction du plan d’action", "Tableau de financement",
        "Préparation du comité de pilotage", "Relecture de la convention", "Analyse des besoins"];

    public static readonly IReadOnlyList<DemoMission> All =
    [
        new("Renouvellement de la convention territoriale globale", "Convention territoriale globale", TerritoryKind.Commune, "59350",
            ["caf59", "responsable59"], AccompanimentStage.Setup, 150, 60, 20,
            "La convention arrive à échéance ; la ville veut y ajouter la **mobilité** et le logement des jeunes.",
            ["Diagnostic partagé validé", "Plan d’action chiffré", "Délibération du conseil municipal"], 1, 9, 4, Audience.Committee),
        new("Relais petite enfance intercommunal", "Petite enfance", TerritoryKind.Commune, "59512", ["caf59"], AccompanimentStage.FollowUp, 210, 45, 6,
            "Deux communes partagent un relais ; la troisième hésite.", ["Convention entre communes", "Recrutement de l’animation"], 1, 12, 3),
        new("Ouverture d’un lieu d’accueil enfants-parents", "Parentalité", TerritoryKind.Commune, "59392", ["responsable59", "caf59"],
            AccompanimentStage.Response, 25, 150, 8, "Aucun lieu dans le bassin de vie. Local associatif pressenti.",
            ["Association porteuse trouvée", "Budget prévisionnel"], 0, 1, 1),
        new("Diagnostic petite enfance du Ternois", "Petite enfance", TerritoryKind.Epci, "200069672", ["caf62", "caf02-80"], AccompanimentStage.Setup, 120, 30,
            15, "Territoire à cheval sur deux départements : deux Caf y travaillent ensemble.",
            ["Besoins des familles connus", "Scénarios chiffrés", "Choix des élus"], 2, 6, 3, Audience.Committee),
        new("Maison d’assistantes maternelles à Lens", "Petite enfance", TerritoryKind.Commune, "62498", ["caf62"], AccompanimentStage.FollowUp, 180, -9, 5,
            "Quatre professionnelles, ouverture repoussée par les travaux.", ["Avis de la PMI", "Ouverture"], 1, 4, 2),
        new("Accueil de loisirs inclusif", "Inclusion et handicap", TerritoryKind.Commune, "02691", ["caf02-80"], AccompanimentStage.Setup, 75, 90, 7,
            "Pôle ressources associé ; horaires atypiques à étudier.", ["Charte d’accueil", "Équipe formée"], 0, 0, 1),
        new("Centre social : projet 2027-2030", "Animation de la vie sociale", TerritoryKind.Commune, "80021", ["caf02-80"], AccompanimentStage.Response, 10,
            200, 10, "Évaluation du projet précédent puis nouvel agrément.", ["Évaluation partagée", "Dossier d’agrément"], 0, 1, 0),
        new("Convention parentalité du Hainaut", "Parentalité", TerritoryKind.Commune, "59249", ["caf59"], AccompanimentStage.Evaluation, 320, -15, 12,
            "Mission achevée : réseau constitué, cinq communes engagées.", ["Réseau constitué", "Convention signée"], 2, 10, 3,
            Audience.Committee, Closed: true),
    ];
}
