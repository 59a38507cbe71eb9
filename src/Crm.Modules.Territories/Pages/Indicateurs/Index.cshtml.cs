using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Indicators;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Pages.Indicateurs;

/// <summary>What is measured, and where the figures are late.</summary>
[Requires]
internal sealed class IndexModel(IndicatorStates states, ICurrentUser user) : CrmPage
{
    public IndicatorListing Listing { get; private set; } = new([], null, [], 0);
    public bool MayDefine => user.Has(TerritoriesPermissions.Indicators.Edit);
    public IEnumerable<SelectListItem> Departments =>
        Listing.Departments.Select(d => new SelectListItem($"{d.Code} · {d.Name}", d.Code, d == Listing.Department));

    public async Task OnGetAsync([FromQuery(Name = "departement")] string? department, CancellationToken ct)
    {
        Head("Indicateurs", new Crumb("Territoires", "/territoires"));
        // One's own département first; an empty choice is the whole country.
        Listing = await states.Of(Request.Query.ContainsKey("departement") ? department : user.Profile.Departments.Count == 1
            ? user.Profile.Departments[0] : null, ct);
    }
}
