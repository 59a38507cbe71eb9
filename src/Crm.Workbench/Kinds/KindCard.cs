namespace Crm.Workbench.Kinds;

/// <summary>One record of a kind, as its kind reads it.</summary>
internal sealed class KindCard
{
    public Guid Id { get; init; }
    public string? Title { get; init; }
    public List<string> Departments { get; init; } = [];
}
