using System.Linq.Expressions;
using Crm.Foundation.Data;
using Crm.Workbench.Dossiers;

namespace Crm.Workbench.Documents;

/// <summary>What a list of documents keeps.</summary>
/// <param name="Territory">Attached to it, or to an exchange about it.</param>
/// <param name="AttachedTo"><c>interaction:…</c>, <c>organisation:…</c>, <c>project:…</c></param>
public sealed record DocumentFilter(string? Q = null, string? Category = null, Guid? Territory = null, string? AttachedTo = null, string? Department = null)
{
    public static readonly SortMap<Document> Sorts = new SortMap<Document>("-createdAt", d => d.Id)
        .By("createdAt", d => d.CreatedAt).By("title", d => d.Title).By("category", d => d.Category).By("size", d => d.Size).By("version", d => d.Version);

    public IQueryable<Document> Apply(IQueryable<Document> documents, DocumentOwners owners)
    {
        if (!string.IsNullOrWhiteSpace(Category)) documents = documents.Where(d => d.Category == Category);
        if (!string.IsNullOrWhiteSpace(Department)) documents = documents.Where(d => d.ScopeRows.Any(r => r.Code == Department));
        if (Territory is { } territory)
            documents = documents.Where(About(territory, owners));
        if (!string.IsNullOrWhiteSpace(AttachedTo))
            documents = DossierRef.Parse(AttachedTo) is { } owner ? documents.Where(d => d.OwnerId == owner.Id && d.OwnerKind == owner.Kind)
                : documents.Where(d => false);
        return documents.SearchedBy(Q, d => d.SearchText);
    }

    /// <summary>Attached to the territory, or to something about it.</summary>
    private static Expression<Func<Document, bool>> About(Guid territory, DocumentOwners owners)
    {
        Expression<Func<Document, bool>> either = d => d.OwnerKind == OwnerKinds.Territory && d.OwnerId == territory;
        foreach (var source in owners.Sources)
        {
            if (source.About(territory) is not { } ids) continue;
            var kind = source.Kind.Name;
            Expression<Func<Document, bool>> one = d => d.OwnerKind == kind && ids.Contains(d.OwnerId);
            either = Expression.Lambda<Func<Document, bool>>(Expression.OrElse(either.Body, Expression.Invoke(one, either.Parameters)), either.Parameters);
        }
        return either;
    }
}
