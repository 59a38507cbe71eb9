namespace Crm.Workbench.Documents;

/// <summary>One version.</summary>
public sealed record VersionLine(int Number, string FileName, string ContentType, long Size, string Sha256, Guid Author, DateTime At, int? RestoredFrom)
{
    public string? AuthorName { get; init; }
}
