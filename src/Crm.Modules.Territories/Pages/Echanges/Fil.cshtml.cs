using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Home.TerritoryPage;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>A page of a territory's story, which its own page asks for when one goes back in time.</summary>
[Requires(TerritoriesPermissions.Interactions.Default)]
internal sealed class FilModel(TimelineService timelines) : CrmPage
{
    public Timeline Timeline { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "territoire")] Guid territory, [FromQuery(Name = "fil")] string? kind,
        [FromQuery(Name = "avant")] DateOnly? until, CancellationToken ct)
    {
        Head("Fil du territoire", new Crumb("Territoires", "/territoires"));
        Timeline = await timelines.Of(territory, new TimelineFilter(kind, until), ct);
        return IsFragment ? Partial("_Timeline", Timeline) : Page();
    }
}
