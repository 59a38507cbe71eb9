namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>How people met or spoke.</summary>
internal enum InteractionKind { Meeting, Call, Email, Visit, Note, Event }

/// <summary>Who wanted it: the Caf itself, or somebody who asked.</summary>
internal enum Initiative { Own, Request }

/// <summary>How kinds read and look, in the order of the keys 1 to 6.</summary>
internal static class InteractionKinds
{
    public static readonly IReadOnlyList<(InteractionKind Kind, string Word, string Icon)> All =
    [
        (InteractionKind.Meeting, "Réunion", "users-group"),
        (InteractionKind.Call, "Appel", "phone"),
        (InteractionKind.Email, "Courriel", "mail"),
        (InteractionKind.Visit, "Visite", "map-pin"),
        (InteractionKind.Note, "Note", "note"),
        (InteractionKind.Event, "Événement", "calendar-event"),
    ];

    public static string Word(this InteractionKind kind) => All.First(k => k.Kind == kind).Word;

    public static string Icon(this InteractionKind kind) => All.First(k => k.Kind == kind).Icon;

    public static string Word(this Initiative initiative) => initiative is Initiative.Own ? "À notre initiative" : "À la demande";
}
