namespace Crm.Modules.Territories.Contracts;

/// <summary>What can be merged into another of its kind.</summary>
public enum MergeKind { Organisation, Contact }

/// <summary>What an owner of links gave to the record that stays.</summary>
/// <param name="Journal">What the owner needs to put them back; nobody else reads it.</param>
public sealed record MovedLinks(int Count, string Journal);

/// <summary>What came back at the undo of a merge.</summary>
/// <param name="Lost">In words, what could not: « 1 fonction supprimée depuis ».</param>
public sealed record ReturnedLinks(int Count, IReadOnlyList<string> Lost);

/// <summary>
/// Port: whoever keeps links to an organisation or to a person moves them at a merge and puts them back at its undo. Called with everything in sight,
/// whatever the scope of the person who merges: no link is lost. Changes tracked entities only; the caller saves, in one transaction for all owners.
/// </summary>
public interface IMergeLinks
{
    MergeKind Kind { get; }

    /// <summary>Stable name in the journal.</summary>
    string Key { get; }

    /// <summary>« fonction », for people.</summary>
    string Word { get; }

    /// <summary>The linking table's entity: a test fails for one that nobody moves.</summary>
    Type Rows { get; }

    /// <summary>How many links each record has; those without any are absent.</summary>
    Task<IReadOnlyDictionary<Guid, int>> Count(IReadOnlyCollection<Guid> ids, CancellationToken ct);

    Task<MovedLinks> Move(Guid from, Guid to, CancellationToken ct);

    Task<ReturnedLinks> PutBack(Guid from, Guid to, string journal, CancellationToken ct);
}
