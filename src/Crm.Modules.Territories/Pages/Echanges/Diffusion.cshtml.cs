using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>Who reads the chosen exchanges, from the bar under their list; a refusal says why and leads back to it.</summary>
[Requires(TerritoriesPermissions.Interactions.Create)]
internal sealed class DiffusionModel(AudienceBulk bulk, BulkWords words) : CrmPage
{
    public IActionResult OnGet() => LocalRedirect("/echanges" + Request.QueryString);

    public async Task<IActionResult> OnPostAsync([FromQuery] InteractionFilter filter, [FromForm] Audience? audience, [FromForm] List<Guid> ids,
        [FromForm] bool all, CancellationToken ct)
    {
        ModelState.Clear();
        Head("Diffusion", new Crumb("Échanges", "/echanges"));
        var result = new BulkResult(0, 0, new Dictionary<string, int>());
        if (!await Try(async () => result = await bulk.Run(filter, new AudienceInput(audience, ids, all), ct))) return Page();
        Toast(words.Said(result, "échange", "modifié"), result.UndoId is { } undo ? $"/vues/reprendre/{undo}" : null);
        return GoTo("/echanges" + Request.QueryString);
    }
}
