using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Network.Merges;
using Crm.Workbench.PersonalData;

namespace Crm.Modules.Territories.Exchanges.PersonalData;

/// <summary>How long people and exchanges are kept.</summary>
internal static class PersonKinds
{
    private const string Emptied =
        "Objet, texte, participants, commentaires et pièces sont effacés ; nature, date, durée et territoires restent pour les comptes.";

    public static readonly RetentionKind Contacts = new("Contacts", 10, "Personnes", "Contacts sans activité",
        "Le nom devient « Personne anonymisée » ; adresses, téléphones et note sont effacés ; fonctions et dates restent.", 36, RetentionUnit.Months, 6, 120,
        "Connaître les interlocuteurs des politiques familiales et sociales du territoire.", RetentionKind.Mission,
        $"{RetentionKind.Limit} ; durée d’usage de trois ans après le dernier contact (CNIL, référentiels de gestion des relations)");

    public static readonly RetentionKind Merges = new("Merges", 50, "Personnes", "Valeurs gardées pour annuler une fusion de contacts",
        "Les valeurs gardées sont effacées ; qu’une fusion a eu lieu reste.", 30, RetentionUnit.Days, Merge.UndoDays, 365,
        "Permettre d’annuler une fusion faite par erreur.", RetentionKind.Mission, RetentionKind.Limit);

    public static readonly RetentionKind Requests = new("Requests", 63, "Traces", "Demandes de personnes", "Elles sont supprimées.", 60,
        RetentionUnit.Months, 12, 120,
        "Prouver la réponse donnée à une demande d’accès ou d’effacement.", "Obligation légale : RGPD, art. 6.1.c et 12",
        "Code civil, art. 2224 (prescription de cinq ans)");

    public static RetentionKind Of(Audience audience) =>
        new("Exchanges" + audience, 20, "Échanges", $"Échanges lus par « {AudienceTagHelper.Of(audience).Word} »", Emptied,
        audience is Audience.Private ? 24 : audience is Audience.Caf ? 60 : 72, RetentionUnit.Months, 6, 240,
        "Suivre dans la durée l’accompagnement d’un territoire, et rendre compte de l’activité.", RetentionKind.Mission, RetentionKind.Limit);

    public static RetentionKind Of(InteractionKind kind) => new("Exchanges" + kind, 30, "Échanges", $"Échanges de nature « {kind.Word()} »",
        Emptied + " 0 : seule compte la durée de leurs lecteurs.", 0, RetentionUnit.Months, 0, 240,
        "Garder moins longtemps une nature d’échanges que les autres.", RetentionKind.Mission, RetentionKind.Limit);
}
