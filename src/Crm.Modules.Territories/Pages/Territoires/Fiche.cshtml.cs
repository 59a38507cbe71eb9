using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Home.TerritoryPage;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Territoires;

/// <summary>One territory: its story, the modules' tabs, its communes and its facts.</summary>
[Requires]
internal sealed class FicheModel(TerritorySheets sheets, ICurrentUser user) : CrmPage
{
    public TerritorySheet Sheet { get; private set; } = null!;
    public bool MayHandOver => Sheet.InScope && user.Has(TerritoriesPermissions.Handover.Default);
    public bool MayLog => Sheet.InScope && user.Has(TerritoriesPermissions.Interactions.Create);

    public bool SeesWeather => Sheet.InScope && user.Has(TerritoriesPermissions.Weather.Default);

    [FromQuery(Name = "onglet")]
    public string? Onglet { get; set; }

    public async Task OnGetAsync(Guid id, [FromQuery] string? sort, [FromQuery(Name = "page")] int? number,
        [FromQuery] TimelineFilter story, CancellationToken ct)
    {
        Sheet = await sheets.Of(id, Onglet, new PageRequest(number, null, sort), story, ct);
        Head(Sheet.Territory.Name, new Crumb("Territoires", "/territoires"));
        if (MayLog) ViewData["Territory"] = id;
    }

    public string TabUrl(string key) => $"/territoires/{Sheet.Territory.Id}?onglet={key}";
}
