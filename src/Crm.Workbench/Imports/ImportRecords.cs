using System.Text.Json.Serialization;
using Crm.Foundation.Api;

namespace Crm.Workbench.Imports;

/// <summary>A kind of import, and what it reads.</summary>
public sealed record ImportKind(string Kind, string Label, IReadOnlyList<ImportColumn> Columns, IReadOnlyList<ImportSetting> Settings);

/// <summary>An import in the history.</summary>
public sealed record ImportLine(Guid Id, string Kind, string Label, string FileName, ImportState State, DateTime At, Guid By, string? Author, int Total,
    int Done, int Created, int Changed, int Unchanged, int Rejected);

/// <summary>One import: where it stands, its counts of lines, what it may do next.</summary>
/// <param name="Mapping">Heading by column.</param>
/// <param name="Done">Lines gone through by the present work, of <paramref name="Total"/>.</param>
/// <param name="Kept">Rows an undo left alone, changed since.</param>
public sealed record ImportOutput(
    Guid Id, string Kind, string Label, string FileName, string? Sheet, IReadOnlyList<string> Sheets, IReadOnlyList<string> Headings,
    IReadOnlyDictionary<string, string> Mapping,
    IReadOnlyDictionary<string, string> Settings, ImportState State, bool Partial, int Total, int Done, int Created, int Changed, int Unchanged,
    int Rejected, int RejectedCells,
    int Kept, string? Problem, DateTime CreatedAt, string? Author, DateTime? FinishedAt, DateTime? UndoneAt, string? UndoneBy, bool MayUndo) : IStamped
{
    [JsonIgnore]
    public Guid Stamp { get; init; }

    [JsonIgnore]
    public bool IsAtWork => State is ImportState.Checking or ImportState.Importing or ImportState.Undoing;

    [JsonIgnore]
    public string Summary => ImportReport.InWords(Created, Changed, Unchanged, Rejected);
}

/// <summary>A refused cell, or with <see cref="RejectionPhase.Undo"/> a row left alone.</summary>
public sealed record RejectionOutput(RejectionPhase Phase, int Line, string Column, string Value, string Reason, string? Remedy);

/// <summary>The first lines of a file as they will be read: one list of cells per line, in the order of the mapped columns.</summary>
public sealed record ImportPreview(IReadOnlyList<string> Columns, IReadOnlyList<PreviewLine> Lines);

public sealed record PreviewLine(int Line, IReadOnlyList<string> Cells);

/// <summary>Which heading gives which column; an empty heading leaves the column out. Another sheet is read first.</summary>
public sealed record MappingInput(string? Sheet, Dictionary<string, string?>? Mapping);

/// <param name="Partial">Keep the good lines when others are refused.</param>
internal sealed record ConfirmInput(bool Partial = false);
