using Crm.Workbench.Access;
using Crm.Workbench.Kinds;

namespace Crm.Workbench.Documents;

/// <summary>Documents: found by title and file name. Who reads one is who reads what it is attached to, so that it has no reading of its own here.</summary>
public static class DocumentNoun
{
    public const string Name = "document";

    public static readonly KindOf<Document> Kind = new(Name, "Document", "file-text", "/documents/{id}")
    {
        Plural = "Documents", Permission = WorkbenchPermissions.Documents.Default, Title = d => d.Title, Search = new(60, Best),
    };

    private static async Task<IReadOnlyList<Found>> Best(IServiceProvider services, string q, int max, CancellationToken ct) =>
        [.. (await services.Of<DocumentReader>().First(new DocumentFilter(q), max, ct)).Select(d => new Found(d.Id, d.Title, d.OwnerTitle))];
}
