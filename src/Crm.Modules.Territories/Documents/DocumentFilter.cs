using Crm.Foundation.Data;
using Crm.Modules.Territories.Data;
using Crm.Modules.Territories.Exchanges;

namespace Crm.Modules.Territories.Documents;

/// <summary>What a list of documents keeps.</summary>
/// <param name="Territory">Attached to it, or to an exchange about it.</param>
/// <param name="AttachedTo"><c>interaction:…</c>, <c>organisation:…</c>, <c>project:…</c></param>
internal sealed record DocumentFilter(string? Q = null, string? Category = null, Guid? Territory = null, string? AttachedTo = null, string? Department = null)
{
    public static readonly SortMap<Document> Sorts = new SortMap<Document>("-createdAt", d => d.Id)
        .By("createdAt", d => d.CreatedAt).By("title", d => d.Title).By("category", d => d.Category).By("size", d => d.Size).By("version", d => d.Version);

    public IQueryable<Document> Apply(IQueryable<Document> documents, TerritoriesData data)
    {
        if (!string.IsNullOrWhiteSpace(Category)) documents = documents.Where(d => d.Category == Category);
        if (!string.IsNullOrWhiteSpace(Department)) documents = documents.Where(d => d.ScopeRows.Any(r => r.Code == Department));
        if (Territory is { } territory)
            documents = documents.Where(d => d.OwnerKind == OwnerKinds.Territory && d.OwnerId == territory || d.OwnerKind == OwnerKinds.Interaction && data.Places.Any(p => p.InteractionId == d.OwnerId && p.TerritoryId == territory));
        if (!string.IsNullOrWhiteSpace(AttachedTo))
            documents = DossierRef.Parse(AttachedTo) is { } owner ? documents.Where(d => d.OwnerId == owner.Id && d.OwnerKind == owner.Kind) : documents.Where(d => false);
        return documents.SearchedBy(Q, d => d.SearchText);
    }
}
