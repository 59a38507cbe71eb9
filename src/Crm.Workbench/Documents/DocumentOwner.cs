using Crm.Foundation.Access;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Kinds;

namespace Crm.Workbench.Documents;

/// <summary>Names of the kinds beside dossiers that documents are attached to, for who may not know the module that owns them.</summary>
public static class OwnerKinds
{
    public const string Interaction = "interaction", Territory = "territory", Organisation = "organisation";
}

/// <summary>One of these things as the current user reads it.</summary>
/// <param name="Codes">Départements in which it is in scope.</param>
/// <param name="Audience">Who reads it; null when it has no audience of its own.</param>
/// <param name="MayAttach">The user may add and change documents there.</param>
public sealed record DocumentOwner(DossierRef Ref, string Title, string Url, IReadOnlyList<string> Codes, Audience? Audience, bool MayAttach)
{
    /// <summary>How many documents it holds at most, and the code said beyond.</summary>
    public int Max { get; init; } = Document.MaxPerOwner;
    public string TooMany { get; init; } = DocumentErrors.TooManyOfOwner;

    /// <summary>Said to a colleague who is not its author; such a thing's author changes every document of it. Null where attaching is a right and not
    /// authorship.</summary>
    public string? NotAuthor { get; init; }

    public bool IsAuthored => NotAuthor is not null;
}

/// <summary>Port: who attaches documents to a kind of things, beside dossiers, and who reads them.</summary>
public interface IDocumentOwnerSource
{
    RecordKind Kind { get; }

    /// <summary>Null when the current user does not read it.</summary>
    Task<DocumentOwner?> Find(DossierRef owner, CancellationToken ct);

    /// <summary>Ids of those the current user reads, when their documents are for the same readers; null: the documents' own scope and audience say
    /// it.</summary>
    IQueryable<Guid>? Readable => null;

    /// <summary>Ids of those that are about a territory; null when they are about none.</summary>
    IQueryable<Guid>? About(Guid territory) => null;
}
