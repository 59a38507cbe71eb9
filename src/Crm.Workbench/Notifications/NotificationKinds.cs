namespace Crm.Workbench.Notifications;

/// <summary>How one kind of news reads and where it goes by itself.</summary>
/// <param name="Hidden">What is said to who may no longer read the thing.</param>
/// <param name="Own">About the person's own work: told even when they did it, and always readable by them.</param>
public sealed record NotificationKindFacts(NotificationKind Kind, string Label, string Icon, string Hidden, Channel Usual, bool Own = false);

/// <summary>The kinds as data.</summary>
public static class NotificationKinds
{
    public static readonly IReadOnlyList<NotificationKindFacts> All =
    [
        new(NotificationKind.TaskAssigned, "Suite qui m’est confiée", "checkbox", "Une suite vous avait été confiée.", Channel.Mail),
        new(NotificationKind.ExchangeCommented, "Commentaire sur mon échange", "message-2", "Un échange a été commenté.", Channel.Mail),
        new(NotificationKind.ExchangeParticipant, "Échange où je suis cité", "users", "Vous étiez cité dans un échange.", Channel.InApp),
        new(NotificationKind.Accompaniment, "Accompagnement", "route", "Un accompagnement vous concernait.", Channel.Mail),
        new(NotificationKind.ImportFinished, "Import terminé", "database-import", "Un import est terminé.", Channel.InApp, Own: true),
        new(NotificationKind.WeatherChanged, "Météo d’un territoire suivi", "cloud", "La météo d’un territoire a changé.", Channel.Mail),
        new(NotificationKind.DashboardPublished, "Tableau de bord publié", "presentation", "Un tableau de bord avait été publié.", Channel.Mail),
        new(NotificationKind.Silence, "Territoire suivi sans nouvelles", "hourglass", "Un territoire était sans nouvelles.", Channel.Mail),
        new(NotificationKind.IndicatorValue, "Valeur d’indicateur à valider ou décidée", "chart-line",
            "Une valeur d’indicateur vous concernait.", Channel.Mail),
    ];

    private static readonly Dictionary<NotificationKind, NotificationKindFacts> ByKind = All.ToDictionary(k => k.Kind);

    public static NotificationKindFacts Facts(this NotificationKind kind) => ByKind[kind];
}
