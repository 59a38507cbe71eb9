namespace Crm.Workbench.Trash;

/// <summary>A batch of things of one kind that leave for good.</summary>
public sealed class Emptied(TrashKind kind, IReadOnlyList<Guid> ids)
{
    public TrashKind Kind => kind;
    public IReadOnlyList<Guid> Ids => ids;

    /// <summary>What leaves with them: comments, documents…</summary>
    public List<Guid> With { get; } = [];

    /// <summary>Files of the attachment store, deleted once the rows are surely gone.</summary>
    public List<Guid> Files { get; } = [];
}

/// <summary>Port: whoever holds something of a thing that leaves for good, in another way than by one column, settles it in the same transaction.</summary>
public interface ITrashFollower
{
    /// <summary>Tables whose rows it deletes.</summary>
    IEnumerable<Type> Empties => [];

    Task Follow(Emptied emptied, CancellationToken ct);
}

/// <summary>Port: whoever keeps copies of the values of others' entities (journals of imports…) drops those of entities that left for good, or were
/// anonymised. Runs in the same transaction.</summary>
public interface IForgets
{
    Task Forget(IReadOnlyCollection<Guid> entities, CancellationToken ct);
}
