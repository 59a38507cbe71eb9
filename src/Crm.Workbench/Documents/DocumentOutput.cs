namespace Crm.Workbench.Documents;

/// <summary>A file of an exchange, as <c>interactions/{id}/documents</c> gives it.</summary>
/// <param name="Size">In bytes.</param>
public sealed record DocumentOutput(Guid Id, Guid InteractionId, string FileName, string ContentType, long Size, string Sha256, Guid Author, DateTime CreatedAt)
{
    public string Title { get; init; } = "";
    public string Category { get; init; } = "";
    public int Version { get; init; }
}
