using Crm.Foundation.Access;
using Crm.Foundation.Text;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Pages.Territoires;

/// <summary>The list of territories, the reader's own unless said otherwise.</summary>
[Requires]
internal sealed class IndexModel(TerritoryAppService territories, ICurrentUser user) : CrmPage
{
    public TerritoryListQuery Query { get; private set; } = new();
    public TerritoryListing Listing { get; private set; } = TerritoryListing.Nothing;
    public bool HasScope => user.Profile.Departments.Count > 0;
    public bool MayHandOver => user.Has(TerritoriesPermissions.Handover.Default);
    public bool Filtered => Query with { Perimetre = null, Sort = null, Page = null } != new TerritoryListQuery();

    public async Task<IActionResult> OnGetAsync([FromQuery] TerritoryListQuery query, CancellationToken ct)
    {
        // A filter nobody knows, in an old link, is left aside.
        ModelState.Clear();
        // Without départements of one's own there is nothing to narrow to.
        Query = HasScope ? query : query with { Perimetre = TerritoryListQuery.Everywhere };
        Head("Territoires");
        await Try(async () => Listing = await territories.Listing(Query, ct), nameof(Query));
        return Page();
    }

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<TerritoryKind>().Where(k => k is not TerritoryKind.Group)
        .Select(k => new SelectListItem(k.Label(), k.ToString(), k == Query.Type));
    public IEnumerable<SelectListItem> Natures => TerritoryWords.Natures.Select(n => new SelectListItem(n.Value, n.Key, n.Key == Query.Nature));
    public IEnumerable<SelectListItem> Departments =>
        Listing.Departments.Select(d => new SelectListItem($"{d.Code} · {d.Name}", d.Code, d.Code == Query.Departement));
    public IEnumerable<SelectListItem> Regions => Listing.Regions.OrderBy(r => SearchText.Normalise(r.Name), StringComparer.Ordinal)
        .Select(r => new SelectListItem(r.Name, r.Code, r.Code == Query.Region));

    public string Scope => TerritoryWords.Together([.. user.Profile.Departments]);
    public string RegionName(string? code) => Listing.Regions.FirstOrDefault(r => r.Code == code)?.Name ?? code ?? "";

    /// <summary>This list with some of its filters changed, or taken out when null; from the first page.</summary>
    public string Link(params (string Name, string? Value)[] changes) => "/territoires" + QueryString.Create(Request.Query
        .Where(q => q.Key != "page" && changes.All(c => c.Name != q.Key)).SelectMany(q => q.Value, (q, v) => KeyValuePair.Create(q.Key, v))
        .Concat(changes.Where(c => c.Value is not null).Select(c => KeyValuePair.Create(c.Name, c.Value))));

    public string ExportQuery => Link(("format", null), HasScope ? ("format", null) : ("perimetre", TerritoryListQuery.Everywhere))
        .Split('?', 2) is [_, var query] ? "&" + query : "";
}
