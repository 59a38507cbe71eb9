using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>The last exchanges of a dossier, a contact or an organisation: a fragment that its page asks for.</summary>
[Requires(TerritoriesPermissions.Interactions.Default)]
internal sealed class ExtraitModel(ExchangePages pages) : CrmPage
{
    private const int Shown = 8;

    public Page<InteractionLine> Listing { get; private set; } = new([], 1, Shown, 0);

    public async Task<IActionResult> OnGetAsync([FromQuery] InteractionFilter filter, CancellationToken ct)
    {
        ModelState.Clear();
        Head("Derniers échanges", new Crumb("Échanges", "/echanges"));
        Listing = await pages.List(filter, new PageRequest(PageSize: Shown), ct);
        return Page();
    }
}
