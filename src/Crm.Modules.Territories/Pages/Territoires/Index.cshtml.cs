using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Text;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Pages.Territoires;

/// <summary>The list of territories, the reader's own unless said otherwise.</summary>
[Requires]
internal sealed class IndexModel(TerritoryAppService territories, ICurrentUser user)
    : ListPage<TerritoryFilter, TerritoryRow>(TerritoryList.Definition)
{
    public TerritoryChoices Choices { get; private set; } = TerritoryChoices.Nothing;
    public bool HasScope => user.Profile.Departments.Count > 0;
    public bool Mine => HasScope && Filter.Mine is not false;
    public bool MayHandOver => user.Has(TerritoriesPermissions.Handover.Default);
    public bool Narrowed => Filter with { Mine = null } != new TerritoryFilter();

    public async Task<IActionResult> OnGetAsync([FromQuery] TerritoryFilter filter, [FromQuery] PageRequest request, CancellationToken ct)
    {
        var page = Read(filter, request);
        Head("Territoires");
        await Try(async () =>
            Listing = await territories.List(filter with { Mine = Mine }, page with { Sort = page.Sort ?? TerritoryList.ByKind }, ct), nameof(Filter));
        Choices = await territories.Choices(ct);
        return Page();
    }

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<TerritoryKind>().Where(k => k is not TerritoryKind.Group)
        .Select(k => new SelectListItem(k.Label(), k.ToString(), k == Filter.Kind));
    public IEnumerable<SelectListItem> Natures => TerritoryWords.Natures.Select(n => new SelectListItem(n.Value, n.Key, n.Key == Filter.Nature));
    public IEnumerable<SelectListItem> Departments =>
        Choices.Departments.Select(d => new SelectListItem($"{d.Code} · {d.Name}", d.Code, d.Code == Filter.Department));
    public IEnumerable<SelectListItem> Regions => Choices.Regions.OrderBy(r => SearchText.Normalise(r.Name), StringComparer.Ordinal)
        .Select(r => new SelectListItem(r.Name, r.Code, r.Code == Filter.Region));

    public string Scope => TerritoryWords.Together([.. user.Profile.Departments]);
    public string RegionName(string? code) => Choices.Regions.FirstOrDefault(r => r.Code == code)?.Name ?? code ?? "";

    /// <summary>This list with some of its filters changed, or taken out when null; from the first page.</summary>
    public string Link(params (string Name, string? Value)[] changes) => "/territoires" + QueryString.Create(Request.Query
        .Where(q => q.Key != "page" && changes.All(c => c.Name != q.Key)).SelectMany(q => q.Value, (q, v) => KeyValuePair.Create(q.Key, v))
        .Concat(changes.Where(c => c.Value is not null).Select(c => KeyValuePair.Create(c.Name, c.Value))));
}
