using System.Text.Json.Nodes;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>What duplicates and merges know of one kind of record.</summary>
internal interface IRecords
{
    MergeKind Kind { get; }

    /// <summary>What a person may choose, in the order of the form.</summary>
    IReadOnlyList<MergeField> Fields { get; }

    /// <summary>Those alive, whoever may read them: for the comparison, never for an answer.</summary>
    Task<IReadOnlyDictionary<Guid, ITraits>> Traits(IReadOnlyCollection<Guid> ids, CancellationToken ct);

    /// <summary>The two as the current user reads them; missing when they do not.</summary>
    Task<IReadOnlyDictionary<Guid, RecordFace>> Faces(IReadOnlyCollection<Guid> ids, CancellationToken ct);

    /// <summary>The tracked record and its values as an input; deleted ones too when asked.</summary>
    Task<MergeRecord?> Load(Guid id, bool deleted, CancellationToken ct);

    /// <summary>Writes values chosen between the two; the rules of the record hold. Gives the values as they are then.</summary>
    /// <param name="alsoIn">Départements where it must stay in scope.</param>
    Task<JsonObject> Write(MergeRecord record, JsonObject values, IReadOnlyCollection<string> alsoIn, CancellationToken ct);

    /// <summary>After the save: what follows from links that moved.</summary>
    Task Settle(IReadOnlyCollection<Guid> records, CancellationToken ct);
}

/// <summary>A record in a list of pairs.</summary>
internal sealed record RecordFace(Guid Id, string Name, string? Detail, string Url, Guid Stamp, IReadOnlyList<string> Departments);

/// <summary>A record about to change.</summary>
internal sealed record MergeRecord(MergeableEntity Entity, string Name, IReadOnlyCollection<string> Scope, JsonObject Values);

/// <summary>A choice of the form: one or several values that go together.</summary>
/// <param name="Key">Its name in the API.</param>
/// <param name="Members">Properties of the input that move together, e.g. street, postcode and commune.</param>
/// <param name="Together">Both sides are kept: nothing to choose.</param>
internal sealed record MergeField(string Key, string Label, IReadOnlyList<string> Members, bool Together = false);
