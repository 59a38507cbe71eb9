using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Templates;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>Templates of exchanges: those of the network and those of one's Caf.</summary>
[Requires(TerritoriesPermissions.Interactions.Create)]
internal sealed class ModelesModel(TemplateAppService templates) : CrmPage
{
    public Page<TemplateOutput> Listing { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);
    public bool MayAdd => templates.MayAdd;

    public bool MayManage(TemplateOutput template) => templates.MayManage(template.National);

    public async Task OnGetAsync([FromQuery] PageRequest request, CancellationToken ct)
    {
        Head("Modèles d’échange", new Crumb("Échanges", "/echanges"));
        Listing = await templates.List(new TemplateFilter(),
            request with { Sort = TemplateAppService.Sorts.Names.Contains(request.Sort?.TrimStart('-') ?? "") ? request.Sort : null }, ct);
    }

    public async Task<IActionResult> OnPostSupprimerAsync(Guid id, CancellationToken ct)
    {
        await templates.Delete(id, null, ct);
        Toast("Modèle supprimé", $"/echanges/modeles/reprendre?id={id}");
        return GoTo("/echanges/modeles");
    }

    public async Task<IActionResult> OnPostReprendreAsync(Guid id, CancellationToken ct)
    {
        await templates.Restore(id, ct);
        Toast("Modèle repris");
        return GoTo("/echanges/modeles");
    }
}
