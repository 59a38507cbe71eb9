using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Web;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Home;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Governance.Pages.Gouvernance;

/// <summary>The bodies of one's scope, or those in which one sits.</summary>
[Requires(GovernancePermissions.Bodies.Default)]
internal sealed class IndexModel(BodyPages bodies) : CrmPage
{
    [FromQuery(Name = "q")]
    public string? Q { get; set; }

    [FromQuery(Name = "kind")]
    public BodyKind? Kind { get; set; }

    [FromQuery(Name = "region")]
    public string? Region { get; set; }

    [FromQuery(Name = "department")]
    public string? Department { get; set; }

    [FromQuery(Name = "sort")]
    public string? Sort { get; set; }

    [FromQuery(Name = "page")]
    public int? Number { get; set; }

    public BodyList List { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Head("Gouvernance");
        List = await bodies.List(new BodyFilter(Kind, Department, Region, Q), new PageRequest(Number, Sort: Sort), ct);
    }

    public IEnumerable<SelectListItem> Kinds => BodyKinds.Labels.Select(k => new SelectListItem(k.Value, k.Key.ToString(), Kind == k.Key));
    public IEnumerable<SelectListItem> Regions => List.Regions.Select(r => new SelectListItem(r.Name, r.Code, Region == r.Code));
    public IEnumerable<SelectListItem> Departments => List.Departments.Select(d => new SelectListItem($"{d.Key} – {d.Value}", d.Key, Department == d.Key));
}
