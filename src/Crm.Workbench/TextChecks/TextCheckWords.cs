namespace Crm.Workbench.TextChecks;

/// <summary>How kinds and reasons read.</summary>
internal static class TextCheckWords
{
    public static readonly IReadOnlyList<(KeepReason Reason, string Word)> Reasons =
    [
        (KeepReason.FalseAlarm, "Fausse alerte"), (KeepReason.NeededForFollowUp, "Nécessaire au suivi"),
        (KeepReason.PersonAgrees, "La personne est d’accord"), (KeepReason.Public, "Information publique"),
    ];

    public static string Word(this TextWarningKind kind) => kind switch
    {
        TextWarningKind.Health => "Santé d’une personne",
        TextWarningKind.Family => "Situation familiale",
        TextWarningKind.ChildName => "Prénom d’un enfant",
        TextWarningKind.Nir => "Numéro de sécurité sociale",
        TextWarningKind.PrivatePhone => "Téléphone privé",
        _ => "Religion, opinion ou syndicat",
    };
}
