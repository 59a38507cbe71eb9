using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Workbench.Access;
using Crm.Workbench.Documents;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Workbench.Pages.Documents;

/// <summary>The list of documents.</summary>
[Requires(WorkbenchPermissions.Documents.Default)]
internal sealed class IndexModel(DocumentPages documents, ICurrentUser user) : ListPage<DocumentFilter, DocumentLine>(DocumentList.Definition)
{
    public IReadOnlyList<CategoryLine> Categories { get; private set; } = [];
    public string? TerritoryName { get; private set; }
    public string? OwnerName { get; private set; }
    public bool MayExport => user.Has(WorkbenchPermissions.Documents.Export);

    public async Task OnGetAsync([FromQuery] DocumentFilter filter, [FromQuery] PageRequest request, CancellationToken ct)
    {
        Head("Documents");
        Listing = await documents.List(filter, Read(filter, request), ct);
        Categories = await documents.Categories(ct);
        TerritoryName = filter.Territory is { } territory ? await documents.NameOf(new DossierRef(OwnerKinds.Territory, territory).ToString(), ct) : null;
        OwnerName = await documents.NameOf(filter.AttachedTo, ct);
    }
}
