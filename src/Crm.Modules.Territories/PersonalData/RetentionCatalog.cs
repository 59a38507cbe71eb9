using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Exchanges;

namespace Crm.Modules.Territories.PersonalData;

/// <summary>The unit of a duration.</summary>
internal enum RetentionUnit { Months, Days }

/// <summary>One kind of data that is kept for a time: how long by default, between which bounds, why, and what happens then.</summary>
/// <param name="Default">0: no duration of its own.</param>
internal sealed record RetentionKind(
    string Code, string Group, string Label, string Then, int Default, RetentionUnit Unit, int Least, int Most, string Purpose, string LegalBasis, string Source);

/// <summary>Every kind. Durations are the house's proposal, not the law's: the sources say what they come from, and each is edited on its screen.</summary>
internal static class RetentionCatalog
{
    private const string Mission = "Mission d’intérêt public : RGPD, art. 6.1.e";
    private const string Limit = "RGPD, art. 5.1.e (limitation de la conservation)";
    private const string Security = "Sécurité du traitement : RGPD, art. 6.1.e et 32";

    public static IReadOnlyList<RetentionKind> All { get; } =
    [
        new("Contacts", "Personnes", "Contacts sans activité", "Le nom devient « Personne anonymisée » ; adresses, téléphones et note sont effacés ; fonctions et dates restent.", 36, RetentionUnit.Months, 6, 120,
            "Connaître les interlocuteurs des politiques familiales et sociales du territoire.", Mission, $"{Limit} ; durée d’usage de trois ans après le dernier contact (CNIL, référentiels de gestion des relations)"),
        .. Enum.GetValues<Audience>().Select(OfAudience),
        .. InteractionKinds.All.Select(OfKind),
        new("Drafts", "Saisie", "Brouillons de formulaires", "Ils sont supprimés.", 30, RetentionUnit.Days, 1, 365, "Ne rien perdre de ce qui est en train d’être écrit.", Mission, Limit),
        new("Merges", "Personnes", "Valeurs gardées pour annuler une fusion de contacts", "Les valeurs gardées sont effacées ; qu’une fusion a eu lieu reste.", 30, RetentionUnit.Days, Crm.Modules.Territories.Merges.Merge.UndoDays, 365,
            "Permettre d’annuler une fusion faite par erreur.", Mission, Limit),
        new("Audit", "Traces", "Journal des modifications", "Les lignes sont supprimées.", 36, RetentionUnit.Months, 12, 120, "Savoir qui a modifié quoi, et détecter un usage anormal.", Security, "CNIL, délibération 2021-122 du 14 octobre 2021 (journalisation) : de six mois à un an, plus si le risque le justifie"),
        new("Exports", "Traces", "Journal des exports", "Les lignes sont supprimées.", 36, RetentionUnit.Months, 12, 120, "Savoir qui a sorti quelles données.", Security, "CNIL, délibération 2021-122 du 14 octobre 2021 (journalisation)"),
        new("Mails", "Traces", "Courriels envoyés par l’outil", "Ils sont supprimés.", 6, RetentionUnit.Months, 1, 36, "Prouver un envoi, le refaire s’il a échoué.", Mission, Limit),
        new("Requests", "Traces", "Demandes de personnes", "Elles sont supprimées.", 60, RetentionUnit.Months, 12, 120, "Prouver la réponse donnée à une demande d’accès ou d’effacement.", "Obligation légale : RGPD, art. 6.1.c et 12", "Code civil, art. 2224 (prescription de cinq ans)"),
    ];

    public static RetentionKind? Find(string code) => All.FirstOrDefault(k => k.Code == code);

    public static string CodeOf(Audience audience) => "Exchanges" + audience;

    public static string CodeOf(InteractionKind kind) => "Exchanges" + kind;

    private static RetentionKind OfAudience(Audience audience) => new(CodeOf(audience), "Échanges", $"Échanges lus par « {AudienceTagHelper.Of(audience).Word} »", Emptied,
        audience is Audience.Private ? 24 : audience is Audience.Caf ? 60 : 72, RetentionUnit.Months, 6, 240, "Suivre dans la durée l’accompagnement d’un territoire, et rendre compte de l’activité.", Mission, Limit);

    private static RetentionKind OfKind((InteractionKind Kind, string Word, string Icon) kind) => new(CodeOf(kind.Kind), "Échanges", $"Échanges de nature « {kind.Word} »", Emptied + " 0 : seule compte la durée de leurs lecteurs.",
        0, RetentionUnit.Months, 0, 240, "Garder moins longtemps une nature d’échanges que les autres.", Mission, Limit);

    private const string Emptied = "Objet, texte, participants, commentaires et pièces sont effacés ; nature, date, durée et territoires restent pour les comptes.";
}
