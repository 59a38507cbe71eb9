using Crm.Modules.Territories.Exchanges.Interactions;

namespace Crm.Modules.Territories.Exchanges.Demo;

/// <summary>Something that could have been said. Every person in it is invented.</summary>
internal sealed record DemoScene(InteractionKind Kind, int? Minutes, string Subject, string Text, string? With, string? Next);

/// <summary>Scenes of the demonstration, used in turn on each territory.</summary>
internal static class DemoScenes
{
    public static readonly IReadOnlyList<DemoScene> All =
    [
        new(InteractionKind.Meeting, 90, "Comité de pilotage petite enfance",
            "La collectivité confirme **12 places** pour la rentrée.\n\n- Local trouvé près de l’école\n- Plan de financement à consolider\n- Avis de la " +
            "PMI attendu", "Andrea Exemple (adjointe fictive), Robin Modèle (coordination)", "Envoyer le calendrier du comité"),
        new(InteractionKind.Call, 30, "Point sur le relais petite enfance",
            "Deux assistantes maternelles cessent leur activité cet hiver. Le relais propose un temps d’information.", "Morgan Exemple, animation du relais",
            "Rappeler la responsable du relais"),
        new(InteractionKind.Visit, 120, "Visite du multi-accueil",
            "Visite des locaux avec la direction. L’espace extérieur reste à reprendre ; le projet éducatif est très abouti.", "Charlie Modèle, direction",
            "Transmettre le compte rendu de visite"),
        new(InteractionKind.Email, 15, "Pièces du dossier d’investissement",
            "Devis actualisés reçus. Il manque la délibération et le budget prévisionnel sur trois ans.", null, "Relancer pour la délibération"),
        new(InteractionKind.Note, null, "Recensement des besoins",
            "D’après le service scolaire, les naissances repartent à la hausse dans deux communes sur trois.", null, null),
        new(InteractionKind.Event, 180, "Forum des modes d’accueil",
            "Une centaine de familles, dix partenaires présents. Les horaires atypiques reviennent dans la plupart des échanges.", "Partenaires du territoire",
            "Partager le bilan du forum"),
        new(InteractionKind.Meeting, 60, "Convention territoriale globale : bilan d’étape",
            "Les fiches petite enfance et parentalité avancent. La fiche mobilité attend un pilote.", "Sam Exemple (direction générale fictive)",
            "Proposer une date pour le comité technique"),
        new(InteractionKind.Call, 20, "Question sur le bonus territoire", "La collectivité demande une simulation sur une micro-crèche de dix places.",
            "Yaël Modèle, finances", "Préparer la simulation"),
        new(InteractionKind.Visit, 75, "Rencontre avec une maison d’assistantes maternelles",
            "Projet à quatre professionnelles, local communal pressenti. Besoin d’appui sur le budget de démarrage.", "Porteuses de projet (fictives)",
            "Envoyer le guide de création"),
        new(InteractionKind.Email, 10, "Demande d’intervention au conseil communautaire",
            "Le président souhaite une présentation de la couverture en modes d’accueil.", null, "Préparer la présentation au conseil"),
        new(InteractionKind.Meeting, 120, "Groupe parentalité", "Cartographie des actions terminée. Trois communes n’ont aucun lieu d’accueil enfants-parents.",
            "Réseau parentalité", null),
        new(InteractionKind.Note, null, "Changement d’interlocuteur", "La coordination petite enfance est assurée par intérim jusqu’au printemps.", null,
            "Prendre contact avec l’intérim"),
    ];
}
