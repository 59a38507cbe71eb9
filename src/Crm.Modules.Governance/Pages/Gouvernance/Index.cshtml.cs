using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Home;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Governance.Pages.Gouvernance;

/// <summary>The bodies of one's scope, or those in which one sits.</summary>
[Requires(GovernancePermissions.Bodies.Default)]
internal sealed class IndexModel(BodyPages bodies) : ListPage<BodyFilter, BodyRow>(BodyLists.Bodies)
{
    public BodyChoices Choices { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] BodyFilter filter, [FromQuery] PageRequest request, CancellationToken ct)
    {
        Head("Gouvernance");
        Listing = await bodies.List(filter, Read(filter, request), ct);
        Choices = await bodies.Choices(ct);
    }

    public IEnumerable<SelectListItem> Kinds => BodyKinds.Labels.Select(k => new SelectListItem(k.Value, k.Key.ToString(), Filter.Kind == k.Key));
    public IEnumerable<SelectListItem> Regions => Choices.Regions.Select(r => new SelectListItem(r.Name, r.Code, Filter.Region == r.Code));
    public IEnumerable<SelectListItem> Departments =>
        Choices.Departments.Select(d => new SelectListItem($"{d.Key} – {d.Value}", d.Key, Filter.Department == d.Key));
}
