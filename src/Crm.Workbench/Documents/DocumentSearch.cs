using Crm.Foundation.Access;
using Crm.Workbench.Access;
using Crm.Workbench.Search;

namespace Crm.Workbench.Documents;

/// <summary>Documents in the search box, by title and file name.</summary>
internal sealed class DocumentSearch(DocumentReader reader, ICurrentUser user) : ISearchSource
{
    public int Order => 60;

    public async Task<IReadOnlyList<SearchHit>> Search(string q, int max, CancellationToken ct) => user.Has(WorkbenchPermissions.Documents.Default)
        ? [.. (await reader.First(new DocumentFilter(q), max, ct))
            .Select(d => new SearchHit("Documents", d.Title, d.OwnerTitle, $"/documents/{d.Id}", "file-text", d.Id))] : [];
}
