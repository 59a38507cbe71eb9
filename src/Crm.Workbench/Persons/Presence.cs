namespace Crm.Workbench.Persons;

/// <summary>Whether somebody who was expected came.</summary>
public enum Presence { Present, Excused, Absent }

/// <summary>How presences read.</summary>
public static class PresenceWords
{
    public static string Word(this Presence presence) => presence switch { Presence.Present => "présent", Presence.Excused => "excusé", _ => "absent" };

    /// <summary>As a label over several people.</summary>
    public static string Label(this Presence presence) => presence switch { Presence.Present => "Présents", Presence.Excused => "Excusés", _ => "Absents" };
}
