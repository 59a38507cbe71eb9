namespace Crm.Workbench.Trash;

/// <summary>One thing in the trash. Every kind reads it in the same shape, so that one command reads them all.</summary>
public sealed class TrashRow
{
    public string Kind { get; init; } = "";
    public Guid Id { get; init; }

    /// <summary>What it is a part of, where its address names it.</summary>
    public Guid? Parent { get; init; }
    public string? Title { get; init; }
    public DateTime DeletedAt { get; init; }
    public Guid? DeletedBy { get; init; }
    public bool MayRestore { get; init; }
}
