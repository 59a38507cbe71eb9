namespace Crm.Workbench.Imports;

/// <summary>Where in its life an import met a refusal; a note refuses nothing.</summary>
public enum RejectionPhase { Check = 1, Write = 2, Undo = 3, Note = 4 }

/// <summary>One refused cell of an import, or one row that its undoing left alone.</summary>
internal sealed class ImportRejection
{
    public const int TextMaxLength = 300;

    /// <summary>Beyond, cells are counted and no longer listed.</summary>
    public const int MaxListed = 10_000;

    public Guid ImportId { get; init; }
    public int Seq { get; init; }
    public RejectionPhase Phase { get; init; }
    public int Line { get; init; }
    public string Column { get; init; } = "";
    public string Value { get; init; } = "";
    public string Reason { get; init; } = "";
    public string? Remedy { get; init; }

    /// <summary>Notes are numbered by their line, after every refusal.</summary>
    public const int FirstNote = 1_000_000;

    public static string Cut(string? text) => text is null ? "" : text.Length > TextMaxLength ? text[..(TextMaxLength - 1)] + "…" : text;
}
