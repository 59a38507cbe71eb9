namespace Crm.Workbench.PersonalData;

/// <summary>What the house itself keeps for a time.</summary>
internal static class TraceKinds
{
    private const string Traces = "Traces", Deleted = "Les lignes sont supprimées.";

    public static readonly RetentionKind Drafts = new("Drafts", 40, "Saisie", "Brouillons de formulaires", "Ils sont supprimés.",
        30, RetentionUnit.Days, 1, 365,
        "Ne rien perdre de ce qui est en train d’être écrit.", RetentionKind.Mission, RetentionKind.Limit);

    public static readonly RetentionKind Audit = new("Audit", 60, Traces, "Journal des modifications", Deleted, 36, RetentionUnit.Months, 12, 120,
        "Savoir qui a modifié quoi, et détecter un usage anormal.", RetentionKind.Security,
        "CNIL, délibération 2021-122 du 14 octobre 2021 (journalisation) : de six mois à un an, plus si le risque le justifie");

    public static readonly RetentionKind Exports = new("Exports", 61, Traces, "Journal des exports", Deleted, 36, RetentionUnit.Months, 12, 120,
        "Savoir qui a sorti quelles données.", RetentionKind.Security, "CNIL, délibération 2021-122 du 14 octobre 2021 (journalisation)");

    public static readonly RetentionKind Mails = new("Mails", 62, Traces, "Courriels envoyés par l’outil", "Ils sont supprimés.", 6,
        RetentionUnit.Months, 1, 36,
        "Prouver un envoi, le refaire s’il a échoué.", RetentionKind.Mission, RetentionKind.Limit);
}
