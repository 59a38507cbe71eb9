using Crm.Foundation.Access;
using Crm.Foundation.NationalData;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;

namespace Crm.Modules.Territories.Exchanges.NationalData;

/// <summary>Made-up words of made-up exchanges: plausible lengths, nobody's facts.</summary>
internal static class NationalTexts
{
    private static readonly string[] Topics =
        ["Copil petite enfance", "Point CTG", "Projet de micro-crèche", "Relais petite enfance", "Lieu d'accueil enfants-parents",
            "Accueil en horaires atypiques", "Diagnostic des besoins", "Guichet unique", "Bonus territoire", "Réseau parentalité", "Crèche AVIP",
            "Maison d'assistants maternels"];

    private static readonly string[] Sentences =
    [
        "Le calendrier est partagé avec les élus et la coordination.", "Le plan de financement reste à préciser avant le prochain rendez-vous.",
        "La PMI donnera son avis sur les locaux.",
        "Douze places sont envisagées, dont trois en accueil d'urgence.", "Le gestionnaire demande un appui sur le projet d'établissement.",
        "Les assistantes maternelles souhaitent un temps collectif hebdomadaire.",
        "La commune propose un terrain proche de l'école.", "Le taux d'occupation baisse depuis la rentrée.",
    ];

    private static readonly string[] Steps = ["Envoyer le calendrier", "Rappeler la PMI", "Transmettre le dossier d'investissement", "Préparer le Copil",
        "Relancer le gestionnaire", "Vérifier le plan de financement", "Convenir d'une visite"];

    private static readonly int[] Minutes = [15, 30, 45, 60, 90, 120];

    public static InteractionInput Exchange(Dice dice, DateOnly date, TerritoryCard place)
    {
        var topic = dice.Pick(Topics);
        return new InteractionInput
        {
            Kind = InteractionKinds.All[dice.Next(InteractionKinds.All.Count)].Kind,
            Date = date,
            DurationMinutes = dice.OneIn(6) ? null : dice.Pick(Minutes),
            Subject = $"{topic} – {place.Name}",
            Text = $"{dice.Pick(Sentences)} {dice.Pick(Sentences)}",
            TerritoryIds = [place.Id],
            ParticipantsText = dice.OneIn(3) ? "Camille Exemple, coordination petite enfance" : null,
            Audience = dice.Next(100) switch { < 5 => Audience.Private, < 75 => Audience.Caf, < 98 => Audience.Committee, _ => Audience.National },
            Initiative = dice.OneIn(3) ? Initiative.Request : Initiative.Own,
        };
    }

    public static string NextStep(Dice dice) => dice.Pick(Steps);
}
