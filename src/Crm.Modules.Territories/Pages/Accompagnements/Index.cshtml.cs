using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Persons;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Accompagnements;

/// <summary>The list of missions. Its filter is its address, and what the export gives.</summary>
[Requires(TerritoriesPermissions.Accompaniments.Default)]
internal sealed class IndexModel(AccompanimentPages pages, ICurrentUser user) : CrmPage
{
    public AccompanimentFilter Filter { get; private set; } = new();
    public AccompanimentListing Listing { get; private set; } = null!;
    public string? Sort { get; private set; }
    public bool MayEdit => user.Has(TerritoriesPermissions.Accompaniments.Edit);
    public bool MayExport => user.Has(TerritoriesPermissions.Accompaniments.Export);
    public bool Filtered => Filter != new AccompanimentFilter();
    public string OfficerWord => Filter.Officer == People.Me ? "moi" : Listing.OfficerName ?? "inconnue";

    public async Task OnGetAsync([FromQuery] AccompanimentFilter filter, [FromQuery] PageRequest request, CancellationToken ct)
    {
        // A value nobody knows, in an old link, is left aside.
        ModelState.Clear();
        (Filter, Sort) = (filter, AccompanimentFilter.Sorts.Names.Contains(request.Sort?.TrimStart('-') ?? "") ? request.Sort : null);
        Head("Accompagnements");
        Listing = await pages.List(filter, request with { Sort = Sort }, ct);
    }

    /// <summary>The same filter for the export.</summary>
    public string Query =>
        QueryString.Create(Request.Query.Where(q => q.Key is not ("page" or "pageSize")).SelectMany(q => q.Value, (q, v) => KeyValuePair.Create(q.Key, v))
        .Where(p => !string.IsNullOrEmpty(p.Value))).ToString().Replace('?', '&');
}
