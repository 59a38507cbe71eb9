namespace Crm.Web.Administration.Journal;

/// <summary>One deed: who, when, on what.</summary>
internal sealed record JournalEntry(
    Guid Id, DateTime At, Guid UserId, string UserName, string Kind, string KindLabel, Guid? EntityId, string Action, string ActionLabel, bool ValuesShown,
    IReadOnlyList<FieldChange> Changes)
{
    public string InWords =>
        string.Join(" ; ",
        Changes.Select(c => !ValuesShown ? c.Label : c.Old == c.New ? $"{c.Label} : {c.New}" : $"{c.Label} : {c.Old ?? "vide"} → {c.New ?? "vide"}"));
}

/// <summary>One field of a change. The values are null when the reader may not read the thing itself: only that it changed is said.</summary>
internal sealed record FieldChange(string Field, string Label, string? Old, string? New);
