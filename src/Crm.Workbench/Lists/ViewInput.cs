namespace Crm.Workbench.Lists;

/// <summary>A view made, or changed; the list of a view never changes.</summary>
public sealed record ViewInput
{
    public Guid? Id { get; init; }
    public string? List { get; init; }
    public string? Name { get; init; }
    public string? Query { get; init; }
    public Sharing? Sharing { get; init; }
}
