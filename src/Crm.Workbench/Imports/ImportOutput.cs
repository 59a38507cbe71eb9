using System.Text.Json.Serialization;
using Crm.Foundation.Api;

namespace Crm.Workbench.Imports;

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
