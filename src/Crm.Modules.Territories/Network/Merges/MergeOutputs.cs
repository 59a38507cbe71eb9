using System.Text.Json.Serialization;
using Crm.Foundation.Api;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>What one says to merge a record into another.</summary>
internal sealed record MergeInput
{
    /// <summary>The record that stays.</summary>
    public Guid? Into { get; init; }

    /// <summary>Fields whose value comes from the record that goes (<c>name</c>, <c>address</c>…); left out: only what the one that stays has empty.</summary>
    public IReadOnlyList<string>? Take { get; init; }

    /// <summary>Version of the record that goes, and of the one that stays, as they were compared; another is refused with 412.</summary>
    public Guid? Stamp { get; init; }
    public Guid? IntoStamp { get; init; }
}

internal sealed record DuplicateFilter(string? Q = null, int? MinScore = null, bool? Dismissed = null, string? Department = null);

/// <summary>Two records that may be one.</summary>
/// <param name="Score">0 to 100.</param>
internal sealed record DuplicateOutput(Guid Id, MergeKind Kind, int Score, IReadOnlyList<string> Reasons, DuplicateSide First,
    DuplicateSide Second, bool Dismissed);

internal sealed record DuplicateSide(Guid Id, string Name, string? Detail, string Url, IReadOnlyList<string> Departments);

internal sealed record MergeFilter(MergeKind? Kind = null, bool? Undone = null, string? Q = null);

/// <summary>A merge and, once undone, what could not come back.</summary>
internal sealed record MergeOutput(
    Guid Id, MergeKind Kind, Guid KeptId, string KeptName, Guid MergedId, string MergedName, DateTime At, Guid By, string? ByName, int Links,
    DateTime? UndoneAt, bool CanUndo, IReadOnlyList<string> NotRestored) : IStamped
{
    [JsonIgnore]
    public Guid Stamp { get; init; }
    public IReadOnlyList<MovedLine> Moved { get; init; } = [];
    public string KeptUrl => (Kind is MergeKind.Organisation ? "/reseau/" : "/reseau/contacts/") + KeptId;
}

/// <summary>How many links of a sort moved.</summary>
internal sealed record MovedLine(string Key, string Word, int Count);
