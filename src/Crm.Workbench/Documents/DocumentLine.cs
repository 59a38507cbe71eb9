using System.Text.Json.Serialization;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Workbench.Dossiers;

namespace Crm.Workbench.Documents;

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
