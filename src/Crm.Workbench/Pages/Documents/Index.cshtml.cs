using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Web;
using Crm.Workbench.Access;
using Crm.Workbench.Documents;
using Crm.Workbench.Dossiers;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Workbench.Pages.Documents;

/// <summary>The list of documents.</summary>
[Requires(WorkbenchPermissions.Documents.Default)]
internal sealed class IndexModel(DocumentPages documents, ICurrentUser user) : CrmPage
{
    public DocumentFilter Filter { get; private set; } = new();
    public Page<DocumentLine> Listing { get; private set; } = null!;
    public IReadOnlyList<CategoryLine> Categories { get; private set; } = [];
    public string? TerritoryName { get; private set; }
    public string? OwnerName { get; private set; }
    public string? Sort { get; private set; }
    public bool MayExport => user.Has(WorkbenchPermissions.Documents.Export);

    /// <summary>The filter and the order, for the export of what is shown.</summary>
    public string Query =>
        string.Concat(Request.Query.Where(q => q.Key is not "page")
        .SelectMany(q => q.Value, (q, v) => $"&{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(v ?? "")}"));

    public async Task OnGetAsync([FromQuery] DocumentFilter filter, [FromQuery] string? sort, [FromQuery(Name = "page")] int? number, CancellationToken ct)
    {
        Head("Documents");
        // A filter nobody can read, in an old link, is left aside.
        ModelState.Clear();
        (Filter, Sort) = (filter, sort);
        Listing = await documents.List(filter, new PageRequest(number, null, sort), ct);
        Categories = await documents.Categories(ct);
        TerritoryName = filter.Territory is { } territory ? await documents.NameOf(new DossierRef(OwnerKinds.Territory, territory).ToString(), ct) : null;
        OwnerName = await documents.NameOf(filter.AttachedTo, ct);
    }
}
