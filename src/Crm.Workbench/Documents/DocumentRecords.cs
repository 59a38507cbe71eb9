using System.Text.Json.Serialization;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Workbench.Dossiers;

namespace Crm.Workbench.Documents;

/// <summary>What one writes of a document beside its file.</summary>
/// <param name="Category">Code of a category; « autre » when not given.</param>
/// <param name="Audience">Null: the readers of what it is attached to.</param>
public sealed record DocumentInput(string? Title, string? Category = null, Audience? Audience = null)
{
    public DocumentInput() : this(null, null, null) { }
}

/// <summary>A document as lists and the API give it.</summary>
public sealed record DocumentLine : IStamped
{
    public Guid Id { get; init; }
    public string Title { get; init; } = "";
    public string Category { get; init; } = "";
    public string? CategoryLabel { get; init; }
    public required DossierRef AttachedTo { get; init; }

    /// <summary>Title and address of what it is attached to; null when the reader does not see it.</summary>
    public string? OwnerTitle { get; init; }
    public string? OwnerUrl { get; init; }
    public Audience Audience { get; init; }

    /// <summary>Readers are those of what it is attached to.</summary>
    public bool Follows { get; init; }

    /// <summary>Number of the current version, from 1.</summary>
    public int Version { get; init; }
    public string FileName { get; init; } = "";
    public string ContentType { get; init; } = "";

    /// <summary>In bytes.</summary>
    public long Size { get; init; }
    public string Sha256 { get; init; } = "";
    public Guid Author { get; init; }
    public string? AuthorName { get; init; }
    public DateTime CreatedAt { get; init; }
    public DateTime? ChangedAt { get; init; }

    [JsonIgnore]
    public Guid Stamp { get; init; }

    public DocumentInput ToInput() => new(Title, Category, Follows ? null : Audience);
}

/// <summary>One version.</summary>
public sealed record VersionLine(int Number, string FileName, string ContentType, long Size, string Sha256, Guid Author, DateTime At, int? RestoredFrom)
{
    public string? AuthorName { get; init; }
}

/// <summary>A document just put, and the other documents that hold the same content.</summary>
internal sealed record DocumentPut(DocumentLine Document, IReadOnlyList<DocumentTwin> SameContent);

/// <summary>A document that holds the same content.</summary>
public sealed record DocumentTwin(Guid Id, string Title);

/// <summary>A file of an exchange, as <c>interactions/{id}/documents</c> gives it.</summary>
/// <param name="Size">In bytes.</param>
public sealed record DocumentOutput(Guid Id, Guid InteractionId, string FileName, string ContentType, long Size, string Sha256, Guid Author, DateTime CreatedAt)
{
    public string Title { get; init; } = "";
    public string Category { get; init; } = "";
    public int Version { get; init; }
}

/// <summary>Bytes to send.</summary>
public sealed record DocumentContent(Stream Content, string ContentType, string FileName);

/// <summary>A category as lists of choices show it.</summary>
public sealed record CategoryLine(string Code, string Label);
